/*
 * composed.h - Constructs within each other: load, build, check and save it.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and composed_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; composed_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&composed_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef COMPOSED_API_H
#define COMPOSED_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "composed_schema.h"
#include "composed_types.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- documents -------------------------------------------------------------------------------------------------- */

/**
 * Load a file that holds one document; skipped and empty documents can be beside it.
 *
 * \param[in]  path      The file.
 * \param[in]  options   Limits and levels, no allocator; or NULL.
 * \param[out] document  The document, to be freed by composed_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status composed_load_path(const char *path, const struct wd_options *options,
		struct composed **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&composed_schema, options), path, options, &data, report);

	*document = (struct composed *)data;
	return status;
}

/** As composed_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status composed_load_file(FILE *file, const struct wd_options *options,
		struct composed **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&composed_schema, options), file, options, &data, report);

	*document = (struct composed *)data;
	return status;
}

/** As composed_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status composed_load_text(const char *text, size_t length, const struct wd_options *options,
		struct composed **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&composed_schema, options), text, length, options, &data, report);

	*document = (struct composed *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status composed_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&composed_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status composed_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&composed_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status composed_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&composed_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by composed_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status composed_stream_next(struct wd_stream *stream, struct composed **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct composed *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct composed *composed_new(enum composed_kind kind)
{
	void *data;

	return wd_new(&composed_schema, (int)kind, NULL, &data) == WD_OK ? (struct composed *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status composed_refresh_defaults(struct composed *document)
{
	return wd_refresh_defaults(&composed_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by composed_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct composed *composed_copy(const struct composed *document)
{
	void *copy;

	return wd_copy(&composed_schema, document, NULL, &copy) == WD_OK ? (struct composed *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool composed_equal(const struct composed *a, const struct composed *b)
{
	return wd_equal(&composed_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void composed_free(struct composed *document)
{
	wd_free(&composed_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status composed_validate(const struct composed *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&composed_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status composed_save_file(const struct composed *document, unsigned flags, FILE *file)
{
	return wd_save_file(&composed_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status composed_save_path(const struct composed *document, unsigned flags, const char *path)
{
	return wd_save_path(&composed_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status composed_save_text(const struct composed *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&composed_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status composed_save(const struct composed *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&composed_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as composed_save_text(): libcyaml loads it with composed_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status composed_save_normal(const struct composed *document, char **text, size_t *length)
{
	return wd_save_text(&composed_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by composed_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status composed_load_normal(const char *text, size_t length, struct composed **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&composed_schema, text, length, NULL, &data);

	*document = (struct composed *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *composed_kind_string(enum composed_kind value)
{
	return wd_enum_string(&composed_kind_names, (int)value);
}

/** The value of a text; COMPOSED_KIND_UNSET when there is none. */
static inline enum composed_kind composed_kind_from_string(const char *text)
{
	return (enum composed_kind)wd_enum_from_string(&composed_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *composed_mark_string(enum composed_mark value)
{
	return wd_enum_string(&composed_mark_names, (int)value);
}

/** The value of a text; COMPOSED_MARK_UNSET when there is none. */
static inline enum composed_mark composed_mark_from_string(const char *text)
{
	return (enum composed_mark)wd_enum_from_string(&composed_mark_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *composed_device_driver_string(enum composed_device_driver value)
{
	return wd_enum_string(&composed_device_driver_names, (int)value);
}

/** The value of a text; COMPOSED_DEVICE_DRIVER_UNSET when there is none. */
static inline enum composed_device_driver composed_device_driver_from_string(const char *text)
{
	return (enum composed_device_driver)wd_enum_from_string(&composed_device_driver_names, text);
}

/* ---- struct composed ---- */

/** Whether a field was given. */
static inline bool composed_is_set(const struct composed *plan_, enum composed_field field)
{
	return wd_is_set(&composed_structure, plan_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status composed_clear(struct composed *plan_, enum composed_field field)
{
	return wd_clear(&composed_structure, plan_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool composed_kind_has(enum composed_kind kind, enum composed_field field)
{
	return wd_kind_has(&composed_structure, (unsigned)field, (int)kind);
}

/** Set kind.  What it is. */
static inline void composed_set_kind(struct composed *plan_, enum composed_kind value)
{
	plan_->kind = value;
	wd_mark(&composed_structure, plan_, COMPOSED_KIND, NULL);
}

/** Mark tree as set, for the functions of its struct to put a value there.  A tree. */
static inline struct composed_tree *composed_add_tree(struct composed *plan_)
{
	return (struct composed_tree *)wd_structure_add(&composed_structure, plan_, COMPOSED_TREE, NULL);
}

/** Set tree to null. */
static inline void composed_set_tree_null(struct composed *plan_)
{
	wd_set_null(&composed_structure, plan_, COMPOSED_TREE, NULL);
}

/**
 * Insert an element in steps before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Steps.
 */
static inline struct composed_step *composed_insert_step(struct composed *plan_, uint32_t index)
{
	return (struct composed_step *)wd_list_insert(&composed_structure, plan_, COMPOSED_STEPS, index, NULL);
}

/** Append an element to steps; NULL when memory runs out.  The others may move. */
static inline struct composed_step *composed_add_step(struct composed *plan_)
{
	return composed_insert_step(plan_, plan_->steps_count);
}

/** Remove the element of steps with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool composed_remove_step(struct composed *plan_, uint32_t index)
{
	return wd_list_remove(&composed_structure, plan_, COMPOSED_STEPS, index, NULL);
}

/** Find the element of steps by its name; NULL when there is none. */
static inline struct composed_step *composed_find_step(const struct composed *plan_, const char *name)
{
	for (uint32_t i = 0; i < plan_->steps_count; i++) {
		struct composed_step *element_ = &plan_->steps[i];

		if (element_->name && strcmp(element_->name, name) == 0) {
			return element_;
		}
	}
	return NULL;
}

/** Find the item of devices with a key; NULL when it is not there. */
static inline struct composed_devices_entry *composed_find_devices(const struct composed *plan_, const char *key)
{
	return (struct composed_devices_entry *)wd_item_find(&composed_structure, plan_, COMPOSED_DEVICES, key);
}

/**
 * Find or add the item of devices with a key; NULL when memory runs out.  One that is new may move the others.
 * Devices.
 */
static inline struct composed_devices_entry *composed_add_devices(struct composed *plan_, const char *key)
{
	return (struct composed_devices_entry *)wd_item_add(&composed_structure, plan_, COMPOSED_DEVICES, key, NULL);
}

/** Remove an item of devices; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool composed_remove_devices(struct composed *plan_, const char *key)
{
	return wd_item_remove(&composed_structure, plan_, COMPOSED_DEVICES, key, NULL);
}

/** Find the item of groups with a key; NULL when it is not there. */
static inline struct composed_groups_entry *composed_find_groups(const struct composed *plan_, const char *key)
{
	return (struct composed_groups_entry *)wd_item_find(&composed_structure, plan_, COMPOSED_GROUPS, key);
}

/**
 * Find or add the item of groups with a key; NULL when memory runs out.  One that is new may move the others.  Groups.
 */
static inline struct composed_groups_entry *composed_add_groups(struct composed *plan_, const char *key)
{
	return (struct composed_groups_entry *)wd_item_add(&composed_structure, plan_, COMPOSED_GROUPS, key, NULL);
}

/** Remove an item of groups; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool composed_remove_groups(struct composed *plan_, const char *key)
{
	return wd_item_remove(&composed_structure, plan_, COMPOSED_GROUPS, key, NULL);
}

/** Set pair to 2 values.  A pair. */
static inline void composed_set_pair(struct composed *plan_, const struct composed_pair_row_either values[2])
{
	for (uint32_t i = 0; i < 2; i++) {
		plan_->pair[i] = values[i];
	}
	wd_mark(&composed_structure, plan_, COMPOSED_PAIR, NULL);
}

/** Set marks.  Marks. */
static inline void composed_set_marks(struct composed *plan_, uint32_t value)
{
	plan_->marks = value;
	wd_mark(&composed_structure, plan_, COMPOSED_MARKS, NULL);
}

/** Find the item of x-.* with a key; NULL when it is not there. */
static inline struct composed_extensions_entry *composed_find_extensions(const struct composed *plan_, const char *key)
{
	return (struct composed_extensions_entry *)wd_item_find(&composed_structure, plan_, COMPOSED_EXTENSIONS, key);
}

/**
 * Find or add the item of x-.* with a key; NULL when memory runs out.  One that is new may move the others.  Further
 * keys.
 */
static inline struct composed_extensions_entry *composed_add_extensions(struct composed *plan_, const char *key)
{
	return (struct composed_extensions_entry *)wd_item_add(&composed_structure, plan_, COMPOSED_EXTENSIONS, key, NULL);
}

/** Remove an item of x-.*; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool composed_remove_extensions(struct composed *plan_, const char *key)
{
	return wd_item_remove(&composed_structure, plan_, COMPOSED_EXTENSIONS, key, NULL);
}

/* ---- struct composed_extensions_entry_either ---- */

/** Set number.  Number: a number that may have a fraction. */
static inline void composed_extensions_entry_either_set_number(struct composed_extensions_entry_either *either_, double value)
{
	wd_select(&composed_extensions_entry_either_structure, either_, COMPOSED_EXTENSIONS_ENTRY_EITHER_NUMBER - 1, NULL);
	either_->number = value;
}

/** Set number to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status composed_extensions_entry_either_set_number_text(struct composed_extensions_entry_either *either_, const char *text)
{
	return wd_set_string(&composed_extensions_entry_either_structure, either_, COMPOSED_EXTENSIONS_ENTRY_EITHER_NUMBER - 1, text, NULL);
}

/**
 * Insert a copy of a text in list before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  List of Any: a sequence of values of one type.
 */
static inline enum wd_status composed_extensions_entry_either_insert_list(struct composed_extensions_entry_either *either_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&composed_extensions_entry_either_structure, either_, COMPOSED_EXTENSIONS_ENTRY_EITHER_LIST - 1, index, text, NULL);
}

/** Append a copy of a text to list. */
static inline enum wd_status composed_extensions_entry_either_add_list(struct composed_extensions_entry_either *either_, const char *text)
{
	return composed_extensions_entry_either_insert_list(either_, either_->list_count, text);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool composed_extensions_entry_either_remove_list(struct composed_extensions_entry_either *either_, uint32_t index)
{
	return wd_list_remove(&composed_extensions_entry_either_structure, either_, COMPOSED_EXTENSIONS_ENTRY_EITHER_LIST - 1, index, NULL);
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct composed_step *composed_extensions_entry_either_add_structure(struct composed_extensions_entry_either *either_)
{
	return (struct composed_step *)wd_structure_add(&composed_extensions_entry_either_structure, either_, COMPOSED_EXTENSIONS_ENTRY_EITHER_STRUCTURE - 1, NULL);
}

/* ---- struct composed_pair_row_either ---- */

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void composed_pair_row_either_set_integer(struct composed_pair_row_either *either_, int64_t value)
{
	wd_select(&composed_pair_row_either_structure, either_, COMPOSED_PAIR_ROW_EITHER_INTEGER - 1, NULL);
	either_->integer = value;
}

/**
 * Insert a copy of a text in list before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  List of String: a sequence of values of one type.
 */
static inline enum wd_status composed_pair_row_either_insert_list(struct composed_pair_row_either *either_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&composed_pair_row_either_structure, either_, COMPOSED_PAIR_ROW_EITHER_LIST - 1, index, text, NULL);
}

/** Append a copy of a text to list. */
static inline enum wd_status composed_pair_row_either_add_list(struct composed_pair_row_either *either_, const char *text)
{
	return composed_pair_row_either_insert_list(either_, either_->list_count, text);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool composed_pair_row_either_remove_list(struct composed_pair_row_either *either_, uint32_t index)
{
	return wd_list_remove(&composed_pair_row_either_structure, either_, COMPOSED_PAIR_ROW_EITHER_LIST - 1, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t composed_pair_row_either_find_list(const struct composed_pair_row_either *either_, const char *value)
{
	uint32_t i = 0;

	while (i < either_->list_count && !(either_->list[i] && strcmp(either_->list[i], value) == 0)) {
		i++;
	}
	return i;
}

/* ---- struct composed_groups_entry_row_either ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status composed_groups_entry_row_either_set_string(struct composed_groups_entry_row_either *either_, const char *text)
{
	return wd_set_string(&composed_groups_entry_row_either_structure, either_, COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRING - 1, text, NULL);
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct composed_device *composed_groups_entry_row_either_add_structure(struct composed_groups_entry_row_either *either_)
{
	return (struct composed_device *)wd_structure_add(&composed_groups_entry_row_either_structure, either_, COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRUCTURE - 1, NULL);
}

/* ---- struct composed_device ---- */

/** Whether a field was given. */
static inline bool composed_device_is_set(const struct composed_device *device_, enum composed_device_field field)
{
	return wd_is_set(&composed_device_structure, device_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status composed_device_clear(struct composed_device *device_, enum composed_device_field field)
{
	return wd_clear(&composed_device_structure, device_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool composed_device_kind_has(enum composed_kind kind, enum composed_device_field field)
{
	return wd_kind_has(&composed_device_structure, (unsigned)field, (int)kind);
}

/** Set size.  Its size. */
static inline void composed_device_set_size(struct composed_device *device_, uint16_t value)
{
	device_->size = value;
	wd_mark(&composed_device_structure, device_, COMPOSED_DEVICE_SIZE, NULL);
}

/** Set driver.  What sort of device. */
static inline void composed_device_set_driver(struct composed_device *device_, enum composed_device_driver value)
{
	device_->driver = value;
	wd_mark(&composed_device_structure, device_, COMPOSED_DEVICE_DRIVER, NULL);
}

/** Add  if it is absent; NULL when memory runs out.  A disk. */
static inline struct composed_disk *composed_device_add_disk(struct composed_device *device_)
{
	return (struct composed_disk *)wd_structure_add(&composed_device_structure, device_, COMPOSED_DEVICE_DISK, NULL);
}

/** Add  if it is absent; NULL when memory runs out.  Devices behind each other. */
static inline struct composed_chain *composed_device_add_chain(struct composed_device *device_)
{
	return (struct composed_chain *)wd_structure_add(&composed_device_structure, device_, COMPOSED_DEVICE_CHAIN, NULL);
}

/** Get the value of a key of x-.*; NULL when it is not there. */
static inline const char *composed_device_get_amounts(const struct composed_device *device_, const char *key)
{
	return wd_map_get(&composed_device_structure, device_, COMPOSED_DEVICE_AMOUNTS, key);
}

/** Set a key of x-.* to a copy of a value.  Amounts. */
static inline enum wd_status composed_device_put_amounts(struct composed_device *device_, const char *key,
		const char *value)
{
	return wd_map_put(&composed_device_structure, device_, COMPOSED_DEVICE_AMOUNTS, key, value, NULL);
}

/** Remove a key of x-.*.  \return whether it was there; see wd_map_remove(). */
static inline bool composed_device_remove_amounts(struct composed_device *device_, const char *key)
{
	return wd_map_remove(&composed_device_structure, device_, COMPOSED_DEVICE_AMOUNTS, key, NULL);
}

/* ---- struct composed_chain ---- */

/** Whether a field was given. */
static inline bool composed_chain_is_set(const struct composed_chain *chain_, enum composed_chain_field field)
{
	return wd_is_set(&composed_chain_structure, chain_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status composed_chain_clear(struct composed_chain *chain_, enum composed_chain_field field)
{
	return wd_clear(&composed_chain_structure, chain_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool composed_chain_kind_has(enum composed_kind kind, enum composed_chain_field field)
{
	return wd_kind_has(&composed_chain_structure, (unsigned)field, (int)kind);
}

/**
 * Insert an element in devices before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  The devices.
 */
static inline struct composed_device *composed_chain_insert_device(struct composed_chain *chain_, uint32_t index)
{
	return (struct composed_device *)wd_list_insert(&composed_chain_structure, chain_, COMPOSED_CHAIN_DEVICES, index, NULL);
}

/** Append an element to devices; NULL when memory runs out.  The others may move. */
static inline struct composed_device *composed_chain_add_device(struct composed_chain *chain_)
{
	return composed_chain_insert_device(chain_, chain_->devices_count);
}

/** Remove the element of devices with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool composed_chain_remove_device(struct composed_chain *chain_, uint32_t index)
{
	return wd_list_remove(&composed_chain_structure, chain_, COMPOSED_CHAIN_DEVICES, index, NULL);
}

/* ---- struct composed_disk ---- */

/** Whether a field was given. */
static inline bool composed_disk_is_set(const struct composed_disk *disk_, enum composed_disk_field field)
{
	return wd_is_set(&composed_disk_structure, disk_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status composed_disk_clear(struct composed_disk *disk_, enum composed_disk_field field)
{
	return wd_clear(&composed_disk_structure, disk_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool composed_disk_kind_has(enum composed_kind kind, enum composed_disk_field field)
{
	return wd_kind_has(&composed_disk_structure, (unsigned)field, (int)kind);
}

/** Set path to a copy of a text.  Its path. */
static inline enum wd_status composed_disk_set_path(struct composed_disk *disk_, const char *text)
{
	return wd_set_string(&composed_disk_structure, disk_, COMPOSED_DISK_PATH, text, NULL);
}

/** Set path to null. */
static inline void composed_disk_set_path_null(struct composed_disk *disk_)
{
	wd_set_null(&composed_disk_structure, disk_, COMPOSED_DISK_PATH, NULL);
}

/** Set x-speed.  Its speed. */
static inline void composed_disk_set_speed(struct composed_disk *disk_, double value)
{
	disk_->speed = value;
	disk_->speed_is_null = false;
	wd_mark(&composed_disk_structure, disk_, COMPOSED_DISK_SPEED, NULL);
}

/** Set x-speed to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status composed_disk_set_speed_text(struct composed_disk *disk_, const char *text)
{
	return wd_set_string(&composed_disk_structure, disk_, COMPOSED_DISK_SPEED, text, NULL);
}

/** Set x-speed to null. */
static inline void composed_disk_set_speed_null(struct composed_disk *disk_)
{
	wd_set_null(&composed_disk_structure, disk_, COMPOSED_DISK_SPEED, NULL);
}

/* ---- struct composed_step ---- */

/** Whether a field was given. */
static inline bool composed_step_is_set(const struct composed_step *step_, enum composed_step_field field)
{
	return wd_is_set(&composed_step_structure, step_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status composed_step_clear(struct composed_step *step_, enum composed_step_field field)
{
	return wd_clear(&composed_step_structure, step_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool composed_step_kind_has(enum composed_kind kind, enum composed_step_field field)
{
	return wd_kind_has(&composed_step_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  Its name. */
static inline enum wd_status composed_step_set_name(struct composed_step *step_, const char *text)
{
	return wd_set_string(&composed_step_structure, step_, COMPOSED_STEP_NAME, text, NULL);
}

/**
 * Insert a copy of a text in run before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  What is run.
 */
static inline enum wd_status composed_step_insert_run(struct composed_step *step_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&composed_step_structure, step_, COMPOSED_STEP_RUN, index, text, NULL);
}

/** Append a copy of a text to run. */
static inline enum wd_status composed_step_add_run(struct composed_step *step_, const char *text)
{
	return composed_step_insert_run(step_, step_->run_count, text);
}

/** Remove the element of run with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool composed_step_remove_run(struct composed_step *step_, uint32_t index)
{
	return wd_list_remove(&composed_step_structure, step_, COMPOSED_STEP_RUN, index, NULL);
}

/** The index of the first element of run that is a value; the count when there is none. */
static inline uint32_t composed_step_find_run(const struct composed_step *step_, const char *value)
{
	uint32_t i = 0;

	while (i < step_->run_count && !(step_->run[i] && strcmp(step_->run[i], value) == 0)) {
		i++;
	}
	return i;
}

/** Set copies.  How many. */
static inline void composed_step_set_copies(struct composed_step *step_, int64_t value)
{
	step_->copies = value;
	step_->copies_is_null = false;
	wd_mark(&composed_step_structure, step_, COMPOSED_STEP_COPIES, NULL);
}

/** Set copies to a copy of a text in place of a value; WD_INVALID when it is not a variable, such as $SIZE. */
static inline enum wd_status composed_step_set_copies_or_text(struct composed_step *step_, const char *text)
{
	return wd_set_instead(&composed_step_structure, step_, COMPOSED_STEP_COPIES, text, NULL);
}

/** Set copies to null. */
static inline void composed_step_set_copies_null(struct composed_step *step_)
{
	wd_set_null(&composed_step_structure, step_, COMPOSED_STEP_COPIES, NULL);
}

/** Add next if it is absent; NULL when memory runs out.  The step after it. */
static inline struct composed_step *composed_step_add_next(struct composed_step *step_)
{
	return (struct composed_step *)wd_structure_add(&composed_step_structure, step_, COMPOSED_STEP_NEXT, NULL);
}

/**
 * Insert an element in after before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Steps before it.
 */
static inline struct composed_step *composed_step_insert_after(struct composed_step *step_, uint32_t index)
{
	return (struct composed_step *)wd_list_insert(&composed_step_structure, step_, COMPOSED_STEP_AFTER, index, NULL);
}

/** Append an element to after; NULL when memory runs out.  The others may move. */
static inline struct composed_step *composed_step_add_after(struct composed_step *step_)
{
	return composed_step_insert_after(step_, step_->after_count);
}

/** Remove the element of after with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool composed_step_remove_after(struct composed_step *step_, uint32_t index)
{
	return wd_list_remove(&composed_step_structure, step_, COMPOSED_STEP_AFTER, index, NULL);
}

/* ---- struct composed_tree ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status composed_tree_set_string(struct composed_tree *either_, const char *text)
{
	return wd_set_string(&composed_tree_structure, either_, COMPOSED_TREE_STRING - 1, text, NULL);
}

/** Find the item of map with a key; NULL when it is not there. */
static inline struct composed_tree_map_entry *composed_tree_find_map(const struct composed_tree *either_, const char *key)
{
	return (struct composed_tree_map_entry *)wd_item_find(&composed_tree_structure, either_, COMPOSED_TREE_MAP - 1, key);
}

/**
 * Find or add the item of map with a key; NULL when memory runs out.  One that is new may move the others.  Map of
 * Tree: keys of your choice, each with a value.
 */
static inline struct composed_tree_map_entry *composed_tree_add_map(struct composed_tree *either_, const char *key)
{
	return (struct composed_tree_map_entry *)wd_item_add(&composed_tree_structure, either_, COMPOSED_TREE_MAP - 1, key, NULL);
}

/** Remove an item of map; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool composed_tree_remove_map(struct composed_tree *either_, const char *key)
{
	return wd_item_remove(&composed_tree_structure, either_, COMPOSED_TREE_MAP - 1, key, NULL);
}

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void composed_tree_set_integer(struct composed_tree *either_, int64_t value)
{
	wd_select(&composed_tree_structure, either_, COMPOSED_TREE_INTEGER - 1, NULL);
	either_->integer = value;
}

/* ---- struct composed_common ---- */

/** Whether a field was given. */
static inline bool composed_common_is_set(const struct composed_common *common_, enum composed_common_field field)
{
	return wd_is_set(&composed_common_structure, common_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status composed_common_clear(struct composed_common *common_, enum composed_common_field field)
{
	return wd_clear(&composed_common_structure, common_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool composed_common_kind_has(enum composed_kind kind, enum composed_common_field field)
{
	return wd_kind_has(&composed_common_structure, (unsigned)field, (int)kind);
}

/** Set label to a copy of a text.  A label. */
static inline enum wd_status composed_common_set_label(struct composed_common *common_, const char *text)
{
	return wd_set_string(&composed_common_structure, common_, COMPOSED_COMMON_LABEL, text, NULL);
}

/** Set every to a copy of a text.  How often. */
static inline enum wd_status composed_common_set_every(struct composed_common *common_, const char *text)
{
	return wd_set_string(&composed_common_structure, common_, COMPOSED_COMMON_EVERY, text, NULL);
}

/** Set every to null. */
static inline void composed_common_set_every_null(struct composed_common *common_)
{
	wd_set_null(&composed_common_structure, common_, COMPOSED_COMMON_EVERY, NULL);
}

/** Find the item of y-[a-z]+ with a key; NULL when it is not there. */
static inline struct composed_common_lists_entry *composed_common_find_lists(const struct composed_common *common_, const char *key)
{
	return (struct composed_common_lists_entry *)wd_item_find(&composed_common_structure, common_, COMPOSED_COMMON_LISTS, key);
}

/**
 * Find or add the item of y-[a-z]+ with a key; NULL when memory runs out.  One that is new may move the others.
 * Further lists.
 */
static inline struct composed_common_lists_entry *composed_common_add_lists(struct composed_common *common_, const char *key)
{
	return (struct composed_common_lists_entry *)wd_item_add(&composed_common_structure, common_, COMPOSED_COMMON_LISTS, key, NULL);
}

/** Remove an item of y-[a-z]+; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool composed_common_remove_lists(struct composed_common *common_, const char *key)
{
	return wd_item_remove(&composed_common_structure, common_, COMPOSED_COMMON_LISTS, key, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
