/*
 * repair.h - how findings are repaired: noted where they are found, made into edits of the text at the document's end.
 */
#ifndef WORKDEF_REPAIR_H
#define WORKDEF_REPAIR_H

#include "base/memory.h"
#include "yaml/event.h"

struct wd_type;

/** What is done. */
enum wd_repair_kind {
	WD_REPAIR_NONE,
	/* To the scalar at the place. */
	WD_REPAIR_WORD,      /**< it becomes the text, in quotes where it had some */
	WD_REPAIR_PLAIN,     /**< it becomes the text, without quotes */
	WD_REPAIR_QUOTE,     /**< it becomes the text, in double quotes */
	WD_REPAIR_SPACE,     /**< a space comes behind its first colon */
	WD_REPAIR_INDENTATION, /**< the no-break spaces that it begins with become spaces */
	/* To the entry whose key is at the place. */
	WD_REPAIR_WRAP,      /**< the value of a field is wrapped */
	WD_REPAIR_WRAP_ITEM, /**< an item of a map is wrapped: the type is that of the map */
	WD_REPAIR_RENAME,    /**< the key becomes the text, and the value is wrapped where the type is set and it has to be */
	WD_REPAIR_UNWRAP,    /**< the value is taken out of a wrapper */
	WD_REPAIR_NAME,      /**< the elements of a list become items, each with its name as key */
	WD_REPAIR_NAME_WRAPPED, /**< ... and each in a wrapper */
	WD_REPAIR_JOIN,      /**< the words of the list become one string */
	WD_REPAIR_INDENT,    /**< it goes below the key before it, which has no value */
	WD_REPAIR_ADD,       /**< the entry `text` is added before it */
	/* To lines, from the place on. */
	WD_REPAIR_TABS,      /**< they are indented with spaces */
	WD_REPAIR_FENCE,     /**< they are removed */
	WD_REPAIR_MARK       /**< the byte order mark that they begin with is removed */
};

/** A repair of a finding. */
struct wd_repair {
	enum wd_repair_kind kind;
	const struct wd_type *type;   /**< of the value that it is about; or NULL */
	const char *text;             /**< or NULL */
	const char *key;              /**< that the entry shown in the hint has; NULL: as it is written.  Not copied */
	struct wd_place place;
	struct wd_place shown;        /**< the key of the entry that the hint shows repaired; line 0 to leave the hint alone */
	size_t finding;               /**< its index in the report, until the findings are put in order */
};

/** The repairs of the current document's findings, in the order of the findings.  All zero is none. */
struct wd_repairs {
	struct wd_repair *list;
	size_t count;
	size_t capacity;
	struct wd_repair pending; /**< of the finding that comes next, */
	const char *hint;         /**< if that has this hint */
};

/** Set the repair of a finding.  Does not return when memory runs out. */
void wd_repairs_set(struct wd_repairs *repairs, struct wd_heap *heap, const struct wd_repair *repair);

/** Forget the repairs of the findings from `first` up to `end`. */
void wd_repairs_forget(struct wd_repairs *repairs, size_t first, size_t end);

#endif
