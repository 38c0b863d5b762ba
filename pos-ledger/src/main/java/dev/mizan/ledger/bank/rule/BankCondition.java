// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank.rule;

import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.Locale;

/** What must hold of a bank's line for a rule to take it. */
public sealed interface BankCondition {
    /** The longest text or pattern. */
    int LONGEST = 200;

    /** Whether it holds. */
    boolean holds(BankStatement.Line line);

    /** What it asks, as an auditor reads it. */
    Text says();

    /** Writes it with its kind. */
    void write(FieldWriter out);

    /** The reference or the text has these words somewhere, small letters or capitals. */
    record TextHas(String words) implements BankCondition {
        public TextHas {
            checked(words);
        }

        @Override
        public boolean holds(BankStatement.Line line) {
            return told(line).toUpperCase(Locale.ROOT).contains(words.toUpperCase(Locale.ROOT));
        }

        @Override
        public Text says() {
            return Text.of("the text has \"" + words + "\"", "النص يحتوي \"" + words + "\"");
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "has").text("words", words);
        }
    }

    /**
     * The reference, a blank and the text together are like a pattern: {@code *} any characters, {@code ?} one, {@code #} a
     * digit. It takes time by its length alone, whatever the bank sends.
     */
    record TextLike(String pattern) implements BankCondition {
        public TextLike {
            checked(pattern);
        }

        @Override
        public boolean holds(BankStatement.Line line) {
            return LikePattern.matches(pattern, told(line));
        }

        @Override
        public Text says() {
            return Text.of("the text is like \"" + pattern + "\"", "النص على شكل \"" + pattern + "\"");
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "like").text("pattern", pattern);
        }
    }

    /** The amount, without its sign, is from the least to the most, both of them in. */
    record AmountWithin(Money least, Money most) implements BankCondition {
        public AmountWithin {
            if (least.isNegative() || least.compareTo(most) > 0) {
                throw new IllegalArgumentException("no range: " + least + " to " + most);
            }
        }

        @Override
        public boolean holds(BankStatement.Line line) {
            Money amount = line.amount().isNegative() ? line.amount().negated() : line.amount();
            return amount.currency().equals(least.currency())
                    && amount.compareTo(least) >= 0
                    && amount.compareTo(most) <= 0;
        }

        @Override
        public Text says() {
            return Text.of("the amount is " + least + " to " + most, "المبلغ من " + least + " إلى " + most);
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "amount").money("least", least).money("most", most);
        }
    }

    /** Money came in, or went out. */
    record Way(boolean in) implements BankCondition {
        @Override
        public boolean holds(BankStatement.Line line) {
            return line.amount().isPositive() == in;
        }

        @Override
        public Text says() {
            return in ? Text.of("money came in", "المبلغ وارد") : Text.of("money went out", "المبلغ صادر");
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "way").flag("in", in);
        }
    }

    /** The account on the other side is this one; blanks do not count. */
    record Counterparty(String account) implements BankCondition {
        public Counterparty {
            checked(account);
        }

        @Override
        public boolean holds(BankStatement.Line line) {
            return plain(line.counterparty()).equals(plain(account));
        }

        private static String plain(String account) {
            return account.replace(" ", "").toUpperCase(Locale.ROOT);
        }

        @Override
        public Text says() {
            return Text.of("the other account is " + account, "الحساب المقابل " + account);
        }

        @Override
        public void write(FieldWriter out) {
            out.text("kind", "counterparty").text("account", account);
        }
    }

    private static String told(BankStatement.Line line) {
        return (line.reference() + " " + line.text()).strip();
    }

    private static void checked(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("1 to " + LONGEST + " characters are wanted: \"" + text + "\"");
        }
    }

    /** Reads what {@link #write} wrote. */
    static BankCondition read(FieldReader in) {
        String kind = in.text("kind");
        return switch (kind) {
            case "has" -> new TextHas(in.text("words"));
            case "like" -> new TextLike(in.text("pattern"));
            case "amount" -> new AmountWithin(in.money("least"), in.money("most"));
            case "way" -> new Way(in.flag("in"));
            case "counterparty" -> new Counterparty(in.text("account"));
            default -> throw in.wrong("no condition is called " + kind);
        };
    }
}
