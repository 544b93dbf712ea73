/*
 * demo_schema.c - A schema of like names: the tables that the runtime works from.
 *
 * Generated from names-alike.def (hash 442663ad3106e7d2) by `python3 -m generator --schema names-alike.def`.  Do not edit.
 */

#include "demo_schema.h"

#include <stddef.h>

#include "demo_cyaml.h"
#include "demo_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "Alpha", .doc = "The only kind." },
};

/* ---- enumerations ---- */

static const struct wd_enum_value values_values[] = {
	{ "kind", "A kind." },
};

static const struct wd_enum words_values = {
	.name = "Values",
	.doc = "Values.",
	.values = values_values,
	.count = 1,
};

static const struct wd_enum_value values_words[] = {
	{ "values", "Values." },
};

static const struct wd_enum words_words = {
	.name = "Words",
	.doc = "Words.",
	.values = values_words,
	.count = 1,
};

/* ---- formats ---- */

static const uint8_t classes_classes[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
};

static const uint16_t next_classes[] = {
	2, 1,
	2, 2,
};

static const uint8_t accepting_classes[] = {
	0, 1
};

static const struct wd_format format_classes = {
	.name = "classes",
	.pattern = "a",
	.doc = "the letter a",
	.classes = classes_classes,
	.next = next_classes,
	.accepting = accepting_classes,
	.class_count = 2,
	.count = 2,
	.max_length = 9,
};

/* ---- PodKeys ---- */

static const struct wd_field fields_pod_keys[] = {
	[DEMO_POD_KEYS_SETS] = {
		.key = "sets",
		.member = "sets",
		.doc = "A set.",
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo_pod_keys, sets),
		.extra_offset = offsetof(struct demo_pod_keys, sets_count),
		.flags = 0,
		.type = WD_MAP,
	},
};

static const struct wd_key keys_pod_keys[2] = {
	[0] = {
		.text = "sets",
		.length = 4,
		.field = DEMO_POD_KEYS_SETS,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_structure structure_pod_keys = {
	.name = "PodKeys",
	.doc = "Keys of a pod.",
	.fields = fields_pod_keys,
	.keys = keys_pod_keys,
	.size = sizeof(struct demo_pod_keys),
	.set_offset = offsetof(struct demo_pod_keys, set),
	.field_count = DEMO_POD_KEYS_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- PodFields ---- */

static const struct wd_field fields_pod_fields[] = {
	[DEMO_POD_FIELDS_KEYS] = {
		.key = "keys",
		.member = "keys",
		.doc = "Keys.",
		.structure = &structure_pod_keys,
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo_pod_fields, keys),
		.flags = WD_REQUIRED,
		.type = WD_STRUCT,
	},
};

static const struct wd_key keys_pod_fields[2] = {
	[1] = {
		.text = "keys",
		.length = 4,
		.field = DEMO_POD_FIELDS_KEYS,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_structure structure_pod_fields = {
	.name = "PodFields",
	.doc = "Fields of a pod.",
	.fields = fields_pod_fields,
	.keys = keys_pod_fields,
	.size = sizeof(struct demo_pod_fields),
	.set_offset = offsetof(struct demo_pod_fields, set),
	.field_count = DEMO_POD_FIELDS_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- Fields ---- */

static const struct wd_field fields_fields[] = {
	[DEMO_FIELDS_SIZE] = {
		.key = "size",
		.member = "size",
		.doc = "A size.",
		.example = "1",
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo_fields, size),
		.flags = 0,
		.type = WD_INTEGER,
	},
};

static const struct wd_key keys_fields[2] = {
	[0] = {
		.text = "size",
		.length = 4,
		.field = DEMO_FIELDS_SIZE,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_structure structure_fields = {
	.name = "Fields",
	.doc = "Fields.",
	.fields = fields_fields,
	.keys = keys_fields,
	.size = sizeof(struct demo_fields),
	.set_offset = offsetof(struct demo_fields, set),
	.field_count = DEMO_FIELDS_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.item_key_offset = offsetof(struct demo_fields, key),
	.item_deleted_offset = offsetof(struct demo_fields, deleted),
};

/* ---- Pod ---- */

static const struct wd_field fields_pod[] = {
	[DEMO_FIELDS] = {
		.key = "fields",
		.member = "fields",
		.doc = "Its fields.",
		.structure = &structure_pod_fields,
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo, fields),
		.flags = WD_BY_POINTER,
		.type = WD_STRUCT,
	},
	[DEMO_KEYS] = {
		.key = "keys",
		.member = "keys",
		.doc = "Its keys.",
		.structure = &structure_fields,
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo, keys),
		.extra_offset = offsetof(struct demo, keys_count),
		.flags = 0,
		.type = WD_ITEMS,
	},
	[DEMO_VALUES] = {
		.key = "values",
		.member = "values",
		.doc = "Its values.",
		.example = "kind",
		.enumeration = &words_values,
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo, values),
		.flags = 0,
		.type = WD_ENUM,
	},
	[DEMO_WORDS] = {
		.key = "words",
		.member = "words",
		.doc = "Its words.",
		.example = "values",
		.enumeration = &words_words,
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo, words),
		.flags = 0,
		.type = WD_ENUM,
	},
	[DEMO_FORMAT] = {
		.key = "format",
		.member = "format",
		.doc = "Its format.",
		.example = "a",
		.format = &format_classes,
		.kinds = 0x1, /* A */
		.offset = offsetof(struct demo, format),
		.flags = 0,
		.type = WD_STRING,
	},
};

static const struct wd_key keys_pod[16] = {
	[2] = {
		.text = "format",
		.length = 6,
		.field = DEMO_FORMAT,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "words",
		.length = 5,
		.field = DEMO_WORDS,
		.role = WD_KEY_PROPER,
	},
	[11] = {
		.text = "values",
		.length = 6,
		.field = DEMO_VALUES,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "fields",
		.length = 6,
		.field = DEMO_FIELDS,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "keys",
		.length = 4,
		.field = DEMO_KEYS,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_structure structure_pod = {
	.name = "Pod",
	.doc = "A pod.",
	.fields = fields_pod,
	.keys = keys_pod,
	.size = sizeof(struct demo),
	.set_offset = offsetof(struct demo, set),
	.field_count = DEMO_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- the whole ---- */

const struct wd_schema demo_schema = {
	.abi_version = 1,
	.id = "demo",
	.doc = "A schema of like names",
	.hash = "442663ad3106e7d2",
	.group = NULL,
	.root = &structure_pod,
	.kinds = kinds,
	.normal_form = &demo_normal_form,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
};
