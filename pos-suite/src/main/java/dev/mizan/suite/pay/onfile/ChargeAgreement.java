// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a customer agreed to be charged without being there; anything else impossible is an {@link IllegalArgumentException}.
 *
 * @param what in the shop's words, as the customer read it: {@code monthly membership}; 1 to 60 characters
 * @param most the most of one charge, tax included; empty where none was named
 * @param until the last business day of a charge; empty for until it is forgotten
 * @param daysApart so many days at least from one charge to the next; 0 for as the shop likes
 */
public record ChargeAgreement(String what, Optional<Money> most, Optional<LocalDate> until, int daysApart) {
    private static final int LONGEST = 60;

    public ChargeAgreement {
        if (what.isBlank() || what.length() > LONGEST) {
            throw new IllegalArgumentException("an agreement is told in 1 to " + LONGEST + " characters: " + what);
        }
        if (daysApart < 0 || most.filter(it -> !it.isPositive()).isPresent()) {
            throw new IllegalArgumentException("nothing can be charged by: " + most + ", " + daysApart);
        }
    }

    /** Without bounds. */
    public static ChargeAgreement of(String what) {
        return new ChargeAgreement(what, Optional.empty(), Optional.empty(), 0);
    }

    /** The same, at most this much at a time. */
    public ChargeAgreement most(Money amount) {
        return new ChargeAgreement(what, Optional.of(amount), until, daysApart);
    }

    /** The same, until the end of this day. */
    public ChargeAgreement until(LocalDate last) {
        return new ChargeAgreement(what, most, Optional.of(last), daysApart);
    }

    /** The same, no sooner than so many days after the charge before. */
    public ChargeAgreement apart(int days) {
        return new ChargeAgreement(what, most, until, days);
    }

    static void write(Optional<ChargeAgreement> agreement, FieldWriter out) {
        agreement.ifPresent(it -> out.object("agreement", fields -> {
            fields.text("what", it.what);
            it.most.ifPresent(most -> fields.money("most", most));
            it.until.ifPresent(until -> fields.date("until", until));
            fields.number("daysApart", it.daysApart);
        }));
    }

    static Optional<ChargeAgreement> read(FieldReader in) {
        return in.has("agreement") ? Optional.of(in.object("agreement", ChargeAgreement::agreement)) : Optional.empty();
    }

    private static ChargeAgreement agreement(FieldReader in) {
        return new ChargeAgreement(
                in.text("what"),
                in.has("most") ? Optional.of(in.money("most")) : Optional.empty(),
                in.has("until") ? Optional.of(in.date("until")) : Optional.empty(),
                Math.toIntExact(in.number("daysApart")));
    }
}
