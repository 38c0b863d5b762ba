// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.promotion.form;

import dev.mizan.core.promotion.reward.Extra;
import dev.mizan.core.promotion.reward.GroupReward;
import dev.mizan.core.promotion.reward.Reduction;
import dev.mizan.core.promotion.reward.Reward;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;

/** {@code {"type": "percent", "percent": "10", ..}} and its like; the type decides which fields follow. */
final class RewardForm {
    private RewardForm() {}

    /** Whether it is one of ours: a host's own stays in the host's code. */
    static boolean knows(Reward reward) {
        return !(reward instanceof Reduction reduction) || ReductionForm.knows(reduction);
    }

    static void write(Reward reward, FieldWriter out) {
        if (reward instanceof Reduction reduction) {
            ReductionForm.write(reduction, out);
        } else if (reward instanceof GroupReward group) {
            GroupForm.write(group, out);
        } else if (reward instanceof Extra extra) {
            ExtraForm.write(extra, out);
        }
    }

    static Reward read(FieldReader in) {
        String type = in.text("type");
        return switch (type) {
            case "percent", "amount", "price", "total", "tiers", "flexi", "margin" -> ReductionForm.read(type, in);
            case "groupPercent", "groupAmount", "groupPrice", "cheapest", "buyGet", "bundle" ->
                GroupForm.read(type, in);
            case "freeShipping", "gift", "points", "cashBack" -> ExtraForm.read(type, in);
            default -> throw in.wrong("no reward is of type " + type);
        };
    }
}
