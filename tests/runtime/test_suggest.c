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

static void words_that_are_offered_together_are_suggested_alike(void)
{
	static const char *const words[] = { "environment", "extendedResources", "memory", "x", "", "image", "imagePullPolicy", "gpu",
		"cpu", "workingDir", "command", "arguments", "backoffLimit", "nodePools", "s3", "nfs", "pvcs", "a-b", "A_B" };
	static const char *const misspelt[] = { "enviroment", "envronmentt", "memroy", "Memory", "imgae", "magie", "gp", "gpuu", "upg",
		"wrkngDir", "comand", "argumnets", "backofLimit", "nodepool", "s", "S3", "fns", "pvc", "", "zzz", "ab", "a.b", "1image2",
		"imagepolicy", "extendedResource", "environmentextended" };
	enum { COUNT = sizeof(words) / sizeof(*words) };
	struct wd_known_word known[COUNT];

	for (size_t i = 0; i < COUNT; i++) {
		known[i] = wd_known_word_of(words[i], strlen(words[i]));
	}
	for (size_t i = 0; i < sizeof(misspelt) / sizeof(*misspelt); i++) {
		struct wd_suggestion one_by_one, together;

		wd_suggestion_init(&one_by_one, misspelt[i], strlen(misspelt[i]));
		wd_suggestion_init(&together, misspelt[i], strlen(misspelt[i]));
		for (size_t word = 0; word < COUNT; word++) {
			wd_suggestion_offer(&one_by_one, words[word]);
		}
		wd_suggestion_offer_all(&together, known, COUNT);
		expect_int(together.distance, one_by_one.distance, misspelt[i], __FILE__, __LINE__);
		EXPECT((together.best == NULL) == (one_by_one.best == NULL));
	}
	{
		struct wd_suggestion suggestion;

		wd_suggestion_init(&suggestion, "xpu", 3); /* of equally near words, the one that begins alike */
		known[0] = wd_known_word_of("cpu", 3);
		known[1] = wd_known_word_of("xpo", 3);
		wd_suggestion_offer_all(&suggestion, known, 2);
		EXPECT_STRING(suggestion.best, "xpo");
	}
}

/** Whether a word is near "run.ai". */
static bool is_near(const char *word)
{
	return wd_suggestion_is_near(word, strlen(word), "run.ai/", 6);
}

static void mistakes_are_counted_in_characters(void)
{
	struct wd_suggestion suggestion;
	struct wd_known_word known = wd_known_word_of("gr\u00f6\u00dfe", strlen("gr\u00f6\u00dfe"));

	EXPECT(is_near("run.ai"));
	EXPECT(is_near("RNU.Ai"));
	EXPECT(is_near("run\u65e5ai"));
	EXPECT(is_near("\u65e5run.a\U0001f600i"));
	EXPECT(is_near("\u00a0un.a\u00ed"));
	EXPECT(!is_near("\u65e5\u65e5run.ai\u65e5"));
	EXPECT(!is_near("r\u00fan.\u00e1\u00ed"));
	EXPECT(!is_near(""));
	EXPECT_STRING(suggested("\u0438mag"), NULL); /* one letter of four is wrong, and one is missing */
	EXPECT_STRING(suggested("im\u00e1ge"), "image");
	EXPECT_STRING(suggested("\u65e5mage"), "image");
	EXPECT_STRING(suggested("g\u65e5\u65e5"), NULL);
	wd_suggestion_init(&suggestion, "gr\u00f6sse", strlen("gr\u00f6sse"));
	wd_suggestion_offer_all(&suggestion, &known, 1);
	EXPECT(suggestion.best == known.text);
	expect_int(suggestion.distance, 2, "gr\u00f6sse", __FILE__, __LINE__);
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
	{ "mistakes are counted in characters", mistakes_are_counted_in_characters },
	{ "long words are let be", long_words_are_let_be },
	{ "words that are offered together are suggested alike", words_that_are_offered_together_are_suggested_alike },
	END_OF_TESTS
};
