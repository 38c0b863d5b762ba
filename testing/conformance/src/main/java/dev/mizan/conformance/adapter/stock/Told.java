// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.stock;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Reason;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Tells outcomes and numbers as the cases do. */
final class Told {
    private Told() {}

    /** What was done, or that it is not valid and why. */
    static <T> void of(Outcome<T> outcome, ObjectNode expect, Consumer<T> done) {
        if (outcome instanceof Outcome.Done<T> it) {
            done.accept(it.value());
        } else {
            Refused<T> refused = (Refused<T>) outcome;
            expect.put("valid", false).put("reason", name(refused.reason())).put("error", name(refused.reason()));
            refused.facts().forEach((key, value) -> {
                if (!key.equals("value") && !key.equals("field")) {
                    expect.put(key, value);
                }
            });
        }
    }

    /** A reason's name. */
    static String name(Reason reason) {
        return ((Enum<?>) reason).name();
    }

    /** A refusal in words. */
    static String words(Outcome<?> refused) {
        return ((Refused<?>) refused).message(Language.EN);
    }

    /** Without needless zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
