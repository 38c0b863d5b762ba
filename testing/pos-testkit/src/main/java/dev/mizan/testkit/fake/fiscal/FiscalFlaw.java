// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.fiscal;

/** What is wrong with a regime on purpose; each names the rule of the contract that sees it. */
public enum FiscalFlaw {
    HAS_A_LONG_NAME("S01"),
    TAKES_NO_DEBIT_NOTES("S02"),
    STAMPS_BY_CHANCE("S03"),
    CALLS_TRAINING_MISSING("S04"),
    WAITS_FOR_NOTHING("S05"),
    HAS_ONE_FILE_NAME("S06"),
    SKIPS_A_NUMBER("C01"),
    FORGETS_WHO_WAS_BEFORE("C02"),
    COUNTS_BY_ITSELF("C03"),
    REMEMBERS_THE_LAST("C04"),
    HASHES_THE_PLACE_ALONE("C05"),
    STAMPS_BY_THREAD("C06"),
    GIVES_ONE_TOKEN_TO_ALL("P01"),
    LISTS_THE_LAST_FIRST("P02"),
    BEGINS_AT_EACH_CHANGE("P03"),
    TAKES_ANY_TOKEN("P04"),
    FINISHES_TWO_UNDER_ONE_TOKEN("P05"),
    KEEPS_WHAT_IS_LEFT("P06"),
    ENDS_ANOTHER_TOO("P07"),
    FINISHES_WHAT_WAS_LEFT("P08"),
    FORGETS_AT_A_RESTART("P09"),
    ENDS_WHAT_IT_REFUSES("P10"),
    KNOWS_TOKENS_BY_THREAD("P11"),
    ANSWERS_THE_FIRST_ALONE("D01"),
    FORGETS_DELIVERIES("D02"),
    CLOSES_UNASKED("E01"),
    RECORDS_UNASKED("E02"),
    EXPORTS_UNASKED("E03"),
    IS_ALWAYS_ILL("H01");

    private final String rule;

    FiscalFlaw(String rule) {
        this.rule = rule;
    }

    /** Whether it shows in a regime of two phases alone. */
    public boolean ofPhases() {
        return rule.startsWith("P");
    }

    /** The rule that fails. */
    public String rule() {
        return rule;
    }
}
