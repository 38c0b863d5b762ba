// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.payment;

/** What is wrong with a {@link FakeLine} on purpose; each names the rule of the contract that sees it. */
public enum LineFlaw {
    TURNS_PINS_AWAY("T01"),
    TURNS_NAMES_AWAY("T02"),
    TRUSTS_ANYBODY("T03"),
    TRUSTS_ANY_NAME("T04"),
    FALLS_BACK_TO_CLEAR("T05"),
    WAITS_FOR_HANDSHAKES("T06"),
    SHOWS_NOTHING("T07"),
    PAYS_BEFORE_IT_IS_KNOWN("T08");

    private final String rule;

    LineFlaw(String rule) {
        this.rule = rule;
    }

    /** The rule that fails. */
    public String rule() {
        return rule;
    }
}
