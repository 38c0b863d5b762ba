// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.receivable;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.AmountOverflow;
import dev.mizan.spi.value.CurrencyMismatch;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A document on the account of a customer or supplier.
 *
 * @param document its number, unique for the party
 * @param due the day until which it is to be paid; that of a credit note or payment is its own date
 * @param amount positive where it raises what is owed (an invoice, a bill), negative where it lowers it
 */
public record OpenItem(Kind kind, String document, LocalDate date, LocalDate due, Money amount) {
    /** What a document is. */
    public enum Kind {
        INVOICE("invoice", "فاتورة"),
        CREDIT_NOTE("credit note", "إشعار دائن"),
        PAYMENT("payment", "سداد"),
        DISCOUNT("discount", "خصم"),
        WRITE_OFF("write-off", "شطب دين"),
        /** A payment that came back, such as a cheque that bounced: the debt stands again. */
        RETURNED_PAYMENT("returned payment", "سداد مرتجع");

        private final Text word;

        Kind(String en, String ar) {
            this.word = Text.of(en, ar);
        }

        /** In words. */
        public Text word() {
            return word;
        }

        /** Whether it raises what is owed. */
        public boolean raises() {
            return this == INVOICE || this == RETURNED_PAYMENT;
        }
    }

    public OpenItem {
        if (document.isBlank() || amount.isZero() || amount.isPositive() != kind.raises()) {
            throw new IllegalArgumentException(kind + " \"" + document + "\" over " + amount);
        }
    }

    /**
     * What the amounts of a document come to together. Refused as {@link ReceivableReason#NO_DOCUMENT} where it has no number or
     * no party, or where they are of several currencies, too large, or together not above zero: what was keyed in so is no
     * document.
     */
    public static Outcome<Money> gross(String party, String document, Money... amounts) {
        try {
            Money gross = Money.sum(amounts[0].currency(), List.of(amounts));
            if (!party.isBlank() && !document.isBlank() && gross.isPositive()) {
                return Outcome.done(gross);
            }
        } catch (CurrencyMismatch | AmountOverflow e) {
            // Told with the amounts themselves below.
        }
        return Outcome.refused(
                ReceivableReason.NO_DOCUMENT, "party", party, "document", document, "amounts", List.of(amounts));
    }

    /** An invoice or a bill by its terms. */
    public static OpenItem invoice(String document, LocalDate date, PaymentTerms terms, Money gross) {
        return new OpenItem(Kind.INVOICE, document, date, terms.due(date), gross);
    }

    /** A payment that came back, due at once. */
    public static OpenItem returned(String document, LocalDate date, Money amount) {
        return new OpenItem(Kind.RETURNED_PAYMENT, document, date, date, amount);
    }

    /** What lowers the debt: a credit note, a payment, a discount, a write-off; the amount is given without a sign. */
    public static OpenItem lowering(Kind kind, String document, LocalDate date, Money amount) {
        return new OpenItem(kind, document, date, date, amount.negated());
    }
}
