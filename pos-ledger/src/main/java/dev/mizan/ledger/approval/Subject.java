// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.approval;

import dev.mizan.ledger.bank.Iban;
import dev.mizan.ledger.cheque.Cheque;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.levy.WithholdingTable.Withheld;
import dev.mizan.ledger.payrun.PaymentRun;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.Optional;

/** What is proposed, whole: what was approved is carried out to the letter. */
public sealed interface Subject {
    /** The kinds of things that need a second person. */
    enum Kind {
        MANUAL_ENTRY("manual entry", "قيد يدوي"),
        PAYMENT("payment", "سداد"),
        BANK_DETAILS("change of bank details", "تغيير بيانات بنكية"),
        OWN_CHEQUE("cheque to a supplier", "شيك لمورد"),
        PAYMENT_ABROAD("payment abroad", "سداد إلى الخارج"),
        PAYMENT_RUN("run of payments", "دفعة سداد");

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

    /**
     * A cheque of the shop's own.
     *
     * @param on the day it is handed over
     */
    record OwnCheque(Cheque cheque, LocalDate on) implements Subject {
        public OwnCheque {
            if (cheque.way() != Cheque.Way.ISSUED) {
                throw new IllegalArgumentException("a cheque that came in: " + cheque.label());
            }
        }

        @Override
        public Kind kind() {
            return Kind.OWN_CHEQUE;
        }
    }

    /**
     * A payment to a supplier who lives abroad, with what is kept back of it.
     *
     * @param from the kind of {@code cash-counterpart} that pays
     */
    record PaymentAbroad(Withheld payment, String document, String from) implements Subject {
        @Override
        public Kind kind() {
            return Kind.PAYMENT_ABROAD;
        }
    }

    /** Payments to suppliers that go to a bank together. */
    record Run(PaymentRun run) implements Subject {
        @Override
        public Kind kind() {
            return Kind.PAYMENT_RUN;
        }
    }

    /** What kind of thing it is. */
    Kind kind();

    /** In short, for a message: the description of an entry, an amount to be paid, whose bank details. */
    default String summary() {
        if (this instanceof ManualEntry manual) {
            return manual.entry().head().description();
        }
        return this instanceof BankDetails details
                ? details.supplier()
                : paid().orElseThrow().toString();
    }

    /** What would be paid; empty where nothing is. */
    default Optional<Money> paid() {
        if (this instanceof Payment payment) {
            return Optional.of(payment.amount());
        }
        if (this instanceof OwnCheque own) {
            return Optional.of(own.cheque().amount());
        }
        if (this instanceof Run ordered) {
            return Optional.of(ordered.run().total());
        }
        return this instanceof PaymentAbroad abroad
                ? Optional.of(abroad.payment().settled())
                : Optional.empty();
    }

    /** Whether it needs a second person where approval is asked for from an amount on; bank details always do. */
    default boolean needsApproval(Money from) {
        if (this instanceof ManualEntry manual) {
            long debits = manual.entry().legs().stream()
                    .mapToLong(leg -> Math.max(leg.amount().minor(), 0))
                    .sum();
            return debits >= from.minor();
        }
        return paid().map(amount -> amount.compareTo(from) >= 0).orElse(true);
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
        } else if (this instanceof OwnCheque own) {
            own.cheque().write(out);
            out.date("on", own.on());
        } else if (this instanceof PaymentAbroad abroad) {
            abroad.payment().write(out);
            out.text("document", abroad.document()).text("from", abroad.from());
        } else if (this instanceof Run ordered) {
            out.object("run", ordered.run()::write);
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
            case OWN_CHEQUE -> new OwnCheque(Cheque.read(in), in.date("on"));
            case PAYMENT_ABROAD -> new PaymentAbroad(Withheld.read(in), in.text("document"), in.text("from"));
            case PAYMENT_RUN -> new Run(in.object("run", PaymentRun::read));
        };
    }
}
