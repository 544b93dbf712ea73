/*
 * sample.h - right values for fields, as they stand in a document: derived from examples, defaults and rules alone.
 */
#ifndef WORKDEF_SAMPLE_H
#define WORKDEF_SAMPLE_H

#include "cli/page.h"

/** What a sample has to do with one field of a structure. */
struct wd_sample_choice {
	bool demanded;     /**< it must stand: mandatory, expected, needed by one that is, or lest nothing stands */
	bool offered;      /**< it is worth showing, and right beside all others that are demanded or offered */
	const char *value; /**< that a rule asks for; NULL: any right one */
};

/** Choose among the fields of a structure for a kind of document, by its index.  In the page's arena. */
const struct wd_sample_choice *wd_sample_choose(struct wd_page *page, const struct wd_structure *structure,
		unsigned kind);

/**
 * Append a field with a sample value, as one or more lines.
 *
 * \param[in] page   The page.
 * \param[in] kind   The kind of document, by its index.
 * \param[in] field  The field.
 * \param[in] value  The value of a scalar; NULL: any right one.
 * \param[in] lead   What each line begins with.
 */
void wd_sample_add(struct wd_page *page, unsigned kind, const struct wd_field *field, const char *value,
		const char *lead);

/** As wd_sample_add(), together with the fields that rules of its structure want beside it. */
void wd_sample_add_needed(struct wd_page *page, unsigned kind, const struct wd_structure *owner,
		const struct wd_field *field, const char *lead);

#endif
