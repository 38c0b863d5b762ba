// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;

/** What is proposed, whole: what was approved is carried out to the letter. */
public sealed interface Subject {
    /** The kinds of things that need a second person. */
    enum Kind {
        MANUAL_ENTRY("manual entry", "قيد يدوي"),
        PAYMENT("payment", "سداد"),
        BANK_DETAILS("change of bank details", "تغيير بيانات بنكية");

        private final Text word;

        Kind(String en, String ar) {
            this.word = Text.of(en, ar);
        }

        /** In words. */
        public Text word() {
            return word;
        }
    }

    /** An entry that a person wrote. */
    record ManualEntry(JournalEntry entry) implements Subject {
        @Override
        public Kind kind() {
            return Kind.MANUAL_ENTRY;
        }
    }

    /**
     * A payment to a supplier.
     *
     * @param from the kind of {@code cash-counterpart} that pays, such as {@code bank}
     */
    record Payment(String supplier, String document, LocalDate on, Money amount, String from) implements Subject {
        @Override
        public Kind kind() {
            return Kind.PAYMENT;
        }
    }

    /** The account that a supplier is paid on from now on: the favourite of thieves. */
    record BankDetails(String supplier, Iban account) implements Subject {
        @Override
        public Kind kind() {
            return Kind.BANK_DETAILS;
        }
    }

    /** What kind of thing it is. */
    Kind kind();

    /** In short, for a message: the description of an entry, the amount of a payment, whose bank details. */
    default String summary() {
        if (this instanceof ManualEntry manual) {
            return manual.entry().head().description();
        }
        return this instanceof Payment payment ? payment.amount().toString() : ((BankDetails) this).supplier();
    }

    /** Whether it needs a second person where approval is asked for from an amount on; bank details always do. */
    default boolean needsApproval(Money from) {
        if (this instanceof ManualEntry manual) {
            long debits = manual.entry().legs().stream()
                    .mapToLong(leg -> Math.max(leg.amount().minor(), 0))
                    .sum();
            return debits >= from.minor();
        }
        return !(this instanceof Payment payment) || payment.amount().compareTo(from) >= 0;
    }

    /** Writes it into a fact. */
    default void write(FieldWriter out) {
        out.text("kind", kind().name());
        if (this instanceof ManualEntry manual) {
            out.object("entry", fields -> JournalPosted.TYPE.write(new JournalPosted(manual.entry()), fields));
        } else if (this instanceof Payment payment) {
            out.text("supplier", payment.supplier())
                    .text("document", payment.document())
                    .date("on", payment.on())
                    .money("amount", payment.amount())
                    .text("from", payment.from());
        } else if (this instanceof BankDetails details) {
            out.text("supplier", details.supplier())
                    .text("account", details.account().value());
        }
    }

    /** Reads what {@link #write} wrote. */
    static Subject read(FieldReader in) {
        return switch (in.parsed("kind", Kind::valueOf)) {
            case MANUAL_ENTRY ->
                new ManualEntry(
                        in.object("entry", fields -> JournalPosted.TYPE.reader().read(fields, 1))
                                .entry());
            case PAYMENT ->
                new Payment(
                        in.text("supplier"), in.text("document"), in.date("on"), in.money("amount"), in.text("from"));
            case BANK_DETAILS -> new BankDetails(in.text("supplier"), in.parsed("account", Iban::new));
        };
    }
}
