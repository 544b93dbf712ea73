/*
 * number.h - doubles and their decimal text, whatever the locale.
 */
#ifndef WORKDEF_NUMBER_H
#define WORKDEF_NUMBER_H

/** Room for any double. */
#define WD_NUMBER_TEXT_SIZE 40

/** Read decimal text, which must be a number with '.' as its point. */
double wd_number_parse(const char *text);

/** Write the shortest decimal text that reads as the same double. */
void wd_number_format(double number, char text[WD_NUMBER_TEXT_SIZE]);

#endif
