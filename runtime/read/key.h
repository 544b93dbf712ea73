/*
 * key.h - what holds of keys in every kind of mapping: each counts once, and what is not known is said.
 */
#ifndef WORKDEF_KEY_H
#define WORKDEF_KEY_H

#include "read/node.h"

/** What to do about a key of a wrapper that is beside the field which it belongs to. */
#define WD_BELOW_ITS_FIELD "indent it below the field that it belongs to"

#define WD_BELOW_ITS_ITEM "indent it below the item that it belongs to"

/** ... and about the field or item that has no value, since that is not below it. */
#define WD_INDENT_WHAT_FOLLOWS "indent what follows: it belongs below this key"

/** Whether a key is that of a wrapper, and beside the fields of a structure that have one. */
bool wd_key_is_of_wrapper(const struct wd_reader *reader, const struct wd_structure *structure, const char *text,
		size_t length);

/** Whether a key is that of a wrapper, among items of which the last has no value: it is in a line below that one. */
bool wd_key_follows_item(const struct wd_reader *reader, const struct wd_open_node *items);

/** Note the key of an entry.  The text must outlast the entry. */
void wd_key_set(struct wd_open_node *node, const char *text, size_t length, const struct wd_place *place);

/** Report the faults of a key that was not given before, whatever it means. */
void wd_key_check(struct wd_reader *reader, const struct wd_event *event);

/** Pass over the value of a key that was given before, as `first` at a line and column. */
void wd_key_reject_duplicate(struct wd_reader *reader, struct wd_open_node *node, const char *first, uint32_t line,
		uint32_t column);

/** Note a free or unknown key.  \return false when it was given before: then its value is passed over. */
bool wd_key_add_free(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event);

/** Find that a key is not known. */
void wd_key_find_unknown(struct wd_reader *reader, const struct wd_event *event, const char *hint);

/** Pass over a key, of whatever form, and its value. */
void wd_key_pass_over(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event);

/** Refuse a key that is null, a mapping or a sequence, and pass over its value. */
void wd_key_refuse(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event);

/** Find a free key that no saved document could have: see wd_scalar_is_key(). */
void wd_key_check_free(struct wd_reader *reader, const struct wd_event *event);

#endif
