/*
 * tables.h - look-ups in the tables that the generator writes for a schema.  Some are public: see workdef.h.
 */
#ifndef WORKDEF_TABLES_H
#define WORKDEF_TABLES_H

#include <string.h>

#include "base/public.h"

/** Whether a schema's tables, and libcyaml's, are laid out as this runtime reads them. */
bool wd_schema_is_known(const struct wd_schema *schema);

/** The bits of all kinds of a schema. */
static inline uint32_t wd_schema_kinds(const struct wd_schema *schema)
{
	return ~(uint32_t)0 >> (32 - schema->kind_count);
}

/** Whether any field of a structure's data is set. */
bool wd_any_set(const struct wd_structure *structure, const void *data);

/** Find a key of a structure, in any role; NULL when it has none such. */
const struct wd_key *wd_key_find(const struct wd_structure *structure, const char *text, size_t length);

/** Find a value of an enumeration.  \return its C value; 0 when there is none. */
int wd_enum_find(const struct wd_enum *enumeration, const char *text, size_t length);

/** As wd_enum_find(), blind to letter case. */
int wd_enum_find_any_case(const struct wd_enum *enumeration, const char *text, size_t length);

/** Find an API version by its wire text, which may be NULL.  \return NULL when it is none of the schema's. */
const struct wd_api_version *wd_version_find(const struct wd_schema *schema, const char *wire);

/** The version to write for a kind, whose bit may be 0: any; NULL when none is current. */
const struct wd_api_version *wd_version_current(const struct wd_schema *schema, uint32_t kind);

/** Find the kind of list that a version and a kind, which may be NULL, name.  \return NULL when it is none. */
const struct wd_document_list *wd_list_find(const struct wd_schema *schema, const char *version, const char *kind);

/** Whether a text is a key of wrappers, which the schema need not have. */
static inline bool wd_wrapper_key_is(const struct wd_wrapper_key *key, const char *text, size_t length)
{
	return key->length == length && key->text && memcmp(text, key->text, length) == 0;
}

/** Whether a key is one of those that wrappers have: an item of that name is most likely one without its wrapper. */
bool wd_is_wrapper_key(const struct wd_wrapper *wrapper, const char *text, size_t length);

/** Whether a key is that of a wrapper, misspelt, and none of the structure in the wrapper, if there is one. */
bool wd_is_misspelt_wrapper_key(const char *text, size_t length, const char *wrapper,
		const struct wd_structure *structure);

#endif
