/*
 * lookup.h - names of fields as users type them: by their path or by their key alone.
 */
#ifndef WORKDEF_LOOKUP_H
#define WORKDEF_LOOKUP_H

#include "base/suggest.h"
#include "cli/page.h"

/** Something that a name means. */
struct wd_found {
	const struct wd_structure *owner;
	const struct wd_key *key;   /**< as it was spelled: it may be an old spelling, or foreign */
	const char *path;           /**< of the field (or foreign key), without wrappers */
	uint32_t kinds;             /**< that have it at this place */
	const struct wd_found *next;
};

/**
 * Find fields.
 *
 * The first word of the name is a key of any structure, of an item only where no other structure has it; each further
 * word is a key below.  Wrappers and the labels of items may come between them, as in the paths of findings.  Old
 * spellings and foreign keys are found where no proper key is.
 *
 * \param[in]     page        Where to allocate.
 * \param[in]     name        The name: "gpu", "spec.gpu", "pvcs.size", "spec.pvcs.items.data.value.size".
 * \param[in,out] suggestion  Gets the nearest name, where nothing is found.
 * \return what was found, in the order of the schema; NULL for none.
 */
const struct wd_found *wd_lookup_fields(struct wd_page *page, const char *name, struct wd_suggestion *suggestion);

#endif
