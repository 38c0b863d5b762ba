// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;

/** What a bank's line is booked as. */
public sealed interface BankAction {
    /** Whether a line can be that at all: a customer's payment comes in, a supplier's goes out. */
    boolean suits(BankStatement.Line line);

    /** What it does, as an auditor reads it. */
    Text says();

    /** Writes it with its kind. */
    void write(FieldWriter out);

    /**
     * A payment of a customer, or to a supplier: set against the open document that the line names, or against those that fell
     * due first; what is over stays open on the party's account.
     */
    record Settle(PartySide side, String party) implements BankAction {
        public Settle {
            named(party);
        }

        @Override
        public boolean suits(BankStatement.Line line) {
            return side == PartySide.CUSTOMER
                    ? line.amount().isPositive()
                    : line.amount().isNegative();
        }

        @Override
        public Text says() {
            return side == PartySide.CUSTOMER
                    ? Text.of("payment of the customer " + party, "سداد من العميل " + party)
                    : Text.of("payment to the supplier " + party, "سداد إلى المورد " + party);
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "settle").text("side", side.name()).text("party", party);
        }
    }

    /**
     * An expense, with its VAT in it; where the bank gives it back, the same the other way round.
     *
     * @param billed the kind of {@code billed} that it is for: {@code rent}, {@code utilities}, {@code bank-fees}
     * @param vat that is in the amount; rounded half up, once a line
     */
    record Spend(String billed, Percent vat) implements BankAction {
        public Spend {
            named(billed);
            if (vat.isNegative()) {
                throw new IllegalArgumentException("VAT of " + vat + " %");
            }
        }

        @Override
        public boolean suits(BankStatement.Line line) {
            return !line.amount().isZero();
        }

        @Override
        public Text says() {
            String tax = vat.isZero() ? "" : ", VAT " + vat + " %";
            return Text.of(
                    "expense: " + billed + tax, "مصروف: " + billed + (vat.isZero() ? "" : "، ضريبة " + vat + "٪"));
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "spend").text("billed", billed).text("vat", vat.toString());
        }
    }

    /**
     * Income that the bank pays, such as a return on a deposit; no VAT is in it.
     *
     * @param income the kind of {@code bank-income}
     */
    record Earn(String income) implements BankAction {
        public Earn {
            named(income);
        }

        @Override
        public boolean suits(BankStatement.Line line) {
            return !line.amount().isZero();
        }

        @Override
        public Text says() {
            return Text.of("income: " + income, "إيراد: " + income);
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "earn").text("income", income);
        }
    }

    /**
     * Money that passed between two of the company's own places; the other place's statement finds the entry there.
     *
     * @param other the kind of {@code cash-counterpart}: another bank, the safe
     */
    record Move(String other) implements BankAction {
        public Move {
            named(other);
        }

        @Override
        public boolean suits(BankStatement.Line line) {
            return !line.amount().isZero();
        }

        @Override
        public Text says() {
            return Text.of("between own accounts: " + other, "بين حسابات الشركة: " + other);
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "move").text("other", other);
        }
    }

    /** What the bank charges, with this VAT in it. */
    static BankAction fee(Percent vat) {
        return new Spend(BankLineRules.FEES, vat);
    }

    private static void named(String name) {
        if (name.isBlank() || name.length() > BankCondition.LONGEST) {
            throw new IllegalArgumentException("no name: \"" + name + "\"");
        }
    }

    /** Reads what {@link #write} wrote. */
    static BankAction read(FieldReader in) {
        String kind = in.text("kind");
        return switch (kind) {
            case "settle" -> new Settle(in.parsed("side", PartySide::valueOf), in.text("party"));
            case "spend" -> new Spend(in.text("billed"), in.parsed("vat", Percent::of));
            case "earn" -> new Earn(in.text("income"));
            case "move" -> new Move(in.text("other"));
            default -> throw in.wrong("no action is called " + kind);
        };
    }
}
