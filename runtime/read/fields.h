/*
 * fields.h - the values of fields and items: wrappers, free keys, structures, and values of any form.
 */
#ifndef WORKDEF_FIELDS_H
#define WORKDEF_FIELDS_H

#include "read/levels.h"

/** The value of the structure's current field. */
void wd_level_read_field(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event);

/** The value of a field, without its wrapper. */
void wd_level_read_body(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event);

/** The value of a free key. */
void wd_level_read_item(struct wd_reader *reader, struct wd_open_node *items, const struct wd_event *event);

/** What an item holds, without its wrapper.  Its data is where it is stored, or NULL. */
void wd_level_read_item_body(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event,
		void *data);

/** The value of `deleted:` in the wrapper of an item. */
void wd_level_read_deleted(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event);

/** A value of a WD_ANY field, or a part of one. */
void wd_level_read_any(struct wd_reader *reader, const struct wd_event *event);

/** The end of a mapping with the keys of a structure: its rules and defaults. */
void wd_level_close_structure(struct wd_reader *reader, struct wd_open_node *level);

/** The end of a field's wrapper. */
void wd_level_close_wrapper(struct wd_reader *reader, struct wd_open_node *level);

/** The end of an item's wrapper. */
void wd_level_close_item(struct wd_reader *reader, struct wd_open_node *level);

/** The end of a mapping or sequence within WD_ANY. */
void wd_level_close_any(struct wd_reader *reader, const struct wd_open_node *level);

#endif
