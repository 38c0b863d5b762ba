// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.pay.onfile;

import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.CustomerId;
import dev.mizan.spi.payment.PaymentReference;
import dev.mizan.spi.payment.PaymentToken;
import java.util.Optional;

/**
 * A customer's card, known by a token that is worth nothing but at its keeper.
 *
 * @param charged the last charge that was made as agreed
 * @param forgotten why nothing is charged to it any more
 */
public record CardOnFile(CardKept kept, Optional<CardCharged> charged, Optional<String> forgotten) {
    /** The request that kept it: its name. */
    public PaymentReference reference() {
        return kept.asked().card();
    }

    /** Whose it is. */
    public CustomerId customer() {
        return kept.asked().customer();
    }

    /** Where its token is good. */
    public String keeper() {
        return kept.asked().keeper();
    }

    /** What may be charged to it without the customer; empty for nothing. */
    public Optional<ChargeAgreement> agreement() {
        return kept.asked().agreement();
    }

    /** What stands for it. */
    public PaymentToken token() {
        return kept.token();
    }

    /** Whether it may be charged. */
    public boolean isOnFile() {
        return forgotten.isEmpty();
    }

    CardOnFile forgottenFor(String why) {
        return new CardOnFile(kept, charged, Optional.of(why));
    }

    CardOnFile with(Optional<CardCharged> charge) {
        return new CardOnFile(kept, charge, forgotten);
    }

    static void write(CardOnFile card, FieldWriter out) {
        card.kept.write(out);
        card.charged.ifPresent(it -> out.object("charged", fields -> CardCharged.TYPE.write(it, fields)));
        out.maybe("forgotten", card.forgotten);
    }

    static CardOnFile read(FieldReader in) {
        return new CardOnFile(
                CardKept.read(in, 1),
                in.has("charged")
                        ? Optional.of(in.object(
                                "charged", fields -> CardCharged.TYPE.reader().read(fields, 1)))
                        : Optional.empty(),
                in.maybe("forgotten"));
    }
}
