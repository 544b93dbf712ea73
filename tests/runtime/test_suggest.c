/* test_suggest.c - the word that was meant. */
#include "base/suggest.h"

#include <string.h>

#include "support.h"

/** Offer some words, and say which is suggested. */
static const char *suggested(const char *misspelt)
{
	static const char *const words[] = { "gpu", "cpu", "memory", "memoryLimit", "image", "environment", "a", "s3" };
	struct wd_suggestion suggestion;

	wd_suggestion_init(&suggestion, misspelt, strlen(misspelt));
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		wd_suggestion_offer(&suggestion, words[i]);
	}
	return suggestion.best;
}

static void near_words_are_suggested(void)
{
	EXPECT_STRING(suggested("imgae"), "image");          /* two letters swapped */
	EXPECT_STRING(suggested("imag"), "image");           /* one left out */
	EXPECT_STRING(suggested("iimage"), "image");         /* one too many */
	EXPECT_STRING(suggested("memoryLimti"), "memoryLimit");
	EXPECT_STRING(suggested("MEMORY"), "memory");        /* another letter case */
	EXPECT_STRING(suggested("enviroments"), "environment");
	EXPECT_STRING(suggested("gp"), NULL);                /* of two letters, none may be wrong */
	EXPECT_STRING(suggested("S3"), "s3");
}

static void the_first_of_equally_near_words_wins(void)
{
	EXPECT_STRING(suggested("xpu"), "gpu");
}

static void far_words_are_not_suggested(void)
{
	EXPECT_STRING(suggested(""), NULL);
	EXPECT_STRING(suggested("b"), NULL);
	EXPECT_STRING(suggested("xyz"), NULL);
	EXPECT_STRING(suggested("replicas"), NULL);
	EXPECT_STRING(suggested("imQQQ"), NULL);
	EXPECT_STRING(suggested("environmentVariablesOfTheContainerThatRunsTheWorkloadOfTheUserHere"), NULL);
}

static void long_words_are_let_be(void)
{
	char word[66];
	struct wd_suggestion suggestion;

	memset(word, 'a', 65);
	word[65] = '\0';
	wd_suggestion_init(&suggestion, word, 64);
	wd_suggestion_offer(&suggestion, word);
	EXPECT(suggestion.best == NULL);
	wd_suggestion_offer(&suggestion, word + 1);
	EXPECT(suggestion.best == word + 1);
}

const struct test suggest_tests[] = {
	{ "near words are suggested", near_words_are_suggested },
	{ "the first of equally near words wins", the_first_of_equally_near_words_wins },
	{ "far words are not suggested", far_words_are_not_suggested },
	{ "long words are let be", long_words_are_let_be },
	END_OF_TESTS
};
