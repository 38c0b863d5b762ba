// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.bank;

import dev.mizan.ledger.bank.BankCsv;
import dev.mizan.ledger.bank.BankStatement;
import dev.mizan.ledger.bank.rule.BankAction;
import dev.mizan.ledger.bank.rule.BankCondition;
import dev.mizan.ledger.bank.rule.BankRule;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules and statements of a small alphabet, so that many lines say the same; and what a rule takes, told another way. */
final class BankMonth {
    private static final String[] WORDS = {"STC", "stc pay", "fee", "RENT 12", "POS 7", "interest", "Noura INV-1"};
    private static final String[] PATTERNS = {"*fee*", "POS #*", "*??T*", "stc*", "*", "*INV-#", "RENT ##"};
    private static final String[] ACCOUNTS = {"SA 01", "SA02", ""};

    private final Random random;

    BankMonth(Random random) {
        this.random = random;
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static Money sar(long halalas) {
        return Money.ofMinor(halalas, Currency.SAR);
    }

    /** A statement of up to a dozen lines on two days, all in one file. */
    BankStatement statement() {
        StringBuilder csv = new StringBuilder("date,amount,reference,text,counterparty\n");
        for (int line = random.nextInt(12); line > 0; line--) {
            long amount = (1 + random.nextInt(3)) * (random.nextBoolean() ? 1_15L : -1_15L);
            csv.append("2026-01-0" + (1 + random.nextInt(2)))
                    .append("," + BigDecimal.valueOf(amount, 2).toPlainString())
                    .append("," + (random.nextInt(3) == 0 ? "R" + random.nextInt(2) : ""))
                    .append("," + one(WORDS))
                    .append("," + one(ACCOUNTS) + "\n");
        }
        return BankCsv.read(csv.toString(), "SA03", sar(0)).orElseThrow();
    }

    BankRule rule(int number) {
        List<BankCondition> conditions = new ArrayList<>();
        for (int more = 1 + random.nextInt(2); more > 0; more--) {
            conditions.add(condition());
        }
        return new BankRule("rule " + number, random.nextInt(3), conditions, action(), random.nextBoolean());
    }

    private BankCondition condition() {
        return switch (random.nextInt(5)) {
            case 0 -> new BankCondition.TextHas(one(WORDS));
            case 1 -> new BankCondition.TextLike(one(PATTERNS));
            case 2 -> new BankCondition.AmountWithin(sar(random.nextInt(2) * 2_00), sar(2_30));
            case 3 -> new BankCondition.Way(random.nextBoolean());
            default -> new BankCondition.Counterparty(one(new String[] {"SA01", "sa 02"}));
        };
    }

    private BankAction action() {
        return switch (random.nextInt(5)) {
            case 0 -> new BankAction.Settle(PartySide.CUSTOMER, "Noura");
            case 1 -> new BankAction.Settle(PartySide.SUPPLIER, "Badr");
            case 2 -> new BankAction.Earn("interest");
            case 3 -> new BankAction.Move("safe");
            default -> BankAction.fee(Percent.of(random.nextBoolean() ? "15" : "0"));
        };
    }

    /** Whether a rule takes a line, by the words of its documentation. */
    static boolean takes(BankRule rule, BankStatement.Line line) {
        if (rule.action() instanceof BankAction.Settle settle
                && (settle.side() == PartySide.CUSTOMER) != line.amount().isPositive()) {
            return false;
        }
        return rule.conditions().stream().allMatch(it -> holds(it, line));
    }

    private static boolean holds(BankCondition condition, BankStatement.Line line) {
        String told = (line.reference() + " " + line.text()).strip();
        if (condition instanceof BankCondition.TextHas has) {
            return told.toLowerCase(Locale.ROOT).contains(has.words().toLowerCase(Locale.ROOT));
        } else if (condition instanceof BankCondition.TextLike like) {
            String pattern = like.pattern()
                    .chars()
                    .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : c == '#' ? "[0-9]" : Pattern.quote("" + (char) c))
                    .collect(Collectors.joining());
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                    .matcher(told)
                    .matches();
        } else if (condition instanceof BankCondition.AmountWithin within) {
            long amount = Math.abs(line.amount().minor());
            return amount >= within.least().minor() && amount <= within.most().minor();
        } else if (condition instanceof BankCondition.Way way) {
            return way.in() == line.amount().minor() > 0;
        } else if (condition instanceof BankCondition.Counterparty other) {
            return line.counterparty()
                    .replace(" ", "")
                    .equalsIgnoreCase(other.account().replace(" ", ""));
        }
        throw new AssertionError(condition);
    }
}
