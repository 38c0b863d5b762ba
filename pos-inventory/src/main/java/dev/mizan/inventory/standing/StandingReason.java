// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.standing;

import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.value.Text;

/** Why a rule for a group was not made. */
public enum StandingReason implements Reason {
    OF_ONE_ITEM(
            "standing.of-one-item",
            "{valuation} is of one item or piece, not of the group {group}. Change its items one by one.",
            "{valuation} تخص صنفاً أو قطعة وليست للمجموعة {group}. غيّر أصنافها واحداً واحداً."),
    HOLDS_ALREADY(
            "standing.holds-already",
            "The group {group} is valued by {valuation} already. There is nothing to change.",
            "المجموعة {group} مقيّمة بطريقة {valuation} من قبل. لا شيء لتغييره."),
    NONE_STRAYS(
            "standing.none-strays",
            "Every item of the group {group} is valued as its group is. There is nothing to change.",
            "كل أصناف المجموعة {group} مقيّمة كمجموعتها. لا شيء لتغييره."),
    CHANGED_MEANWHILE(
            "standing.changed-meanwhile",
            "Items of the group {group} were defined meanwhile. Make the rule again.",
            "أُضيفت أصناف إلى المجموعة {group} أثناء ذلك. أعد إنشاء القاعدة.");

    private final String code;
    private final Text message;

    StandingReason(String code, String en, String ar) {
        this.code = code;
        this.message = Text.of(en, ar);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text message() {
        return message;
    }
}
