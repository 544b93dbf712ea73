/*
 * elements.h - lists that become something else: items of a map, or one string.
 */
#ifndef WORKDEF_ELEMENTS_H
#define WORKDEF_ELEMENTS_H

#include "findings/entries.h"

/**
 * Make items of the elements of a list, each with its name as key.
 *
 * \param[in] wrapper  The keys of the wrappers that the items have; NULL: they have none.
 */
void wd_elements_to_items(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *map,
		const struct wd_wrapper *wrapper);

/** The same of a list whose lines move by `shift`, and whose own place is changed otherwise. */
void wd_elements_name(struct wd_editing *editing, const struct wd_outline_node *list, const struct wd_type *map,
		const struct wd_wrapper *wrapper, unsigned shift);

/** Make one string of the words of a list. */
void wd_elements_to_string(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** The same, with the string between two texts. */
void wd_elements_join(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type, const char *before,
		const char *after);

#endif
