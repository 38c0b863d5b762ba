// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.ledger.internal.TextLines;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bank statements in the form of SWIFT MT940: account :25:, balances :60F: and :62F:, lines :61: with :86:. */
public final class Mt940 {
    private static final Pattern BALANCE = Pattern.compile("([CD])(\\d{6})([A-Z]{3})(\\d+,\\d*)");
    private static final Pattern LINE =
            Pattern.compile("(\\d{6})(\\d{4})?(R?)([CD])([A-Z]?)(\\d+,\\d*)([A-Z][A-Z0-9]{3})([^/]*)(//.*)?");

    private String account = "";
    private Optional<Money> opening = Optional.empty();
    private Optional<Money> closing = Optional.empty();
    private final List<BankStatement.Line> lines = new ArrayList<>();
    private final List<BankStatement> done = new ArrayList<>();

    private Mt940() {}

    /** All statements of a file, at least one; refused as a whole, with the line, where one can not be read or does not add up. */
    public static Outcome<List<BankStatement>> read(String text) {
        Mt940 reader = new Mt940();
        List<String> all = TextLines.of(text);
        for (int line = 0; line < all.size(); line++) {
            try {
                Outcome<Boolean> taken = reader.take(all.get(line).stripTrailing());
                if (!taken.isDone()) {
                    return taken.map(never -> List.of());
                }
            } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
                return Outcome.refused(BankReason.BAD_FILE, "line", line + 1, "detail", String.valueOf(e.getMessage()));
            }
        }
        return reader.opening.isEmpty() && !reader.done.isEmpty()
                ? Outcome.done(List.copyOf(reader.done))
                : Outcome.refused(
                        BankReason.BAD_FILE,
                        "line",
                        Math.max(1, all.size()),
                        "detail",
                        reader.opening.isEmpty() ? "no statement (:60F: to :62F:)" : "no closing balance :62F:");
    }

    private Outcome<Boolean> take(String line) {
        if (line.startsWith(":25:")) {
            account = line.substring(4);
        } else if (line.startsWith(":60F:") || line.startsWith(":60M:")) {
            if (opening.isPresent()) {
                throw new IllegalArgumentException("a statement begins before the one of " + account + " closed");
            }
            opening = Optional.of(balance(line.substring(5)));
        } else if (line.startsWith(":61:")) {
            lines.add(line(line.substring(4)));
        } else if (line.startsWith(":86:") && !lines.isEmpty()) {
            addText(line.substring(4));
        } else if (line.startsWith(":62F:") || line.startsWith(":62M:")) {
            closing = Optional.of(balance(line.substring(5)));
            return finish();
        } else if (!line.startsWith(":") && !line.startsWith("-") && !lines.isEmpty() && opening.isPresent()) {
            addText(" " + line);
        }
        return Outcome.done(true);
    }

    private Outcome<Boolean> finish() {
        Money from = opening.orElseThrow(() -> new IllegalArgumentException("no opening balance :60F:"));
        return BankStatement.of(account, from, lines, closing.orElseThrow()).map(statement -> {
            done.add(statement);
            lines.clear();
            opening = Optional.empty();
            return true;
        });
    }

    private void addText(String more) {
        BankStatement.Line last = lines.remove(lines.size() - 1);
        lines.add(new BankStatement.Line(
                last.booked(), last.amount(), last.reference(), (last.text() + more).strip(), last.counterparty()));
    }

    private static Money balance(String text) {
        Matcher matcher = BALANCE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a balance: " + text);
        }
        Money amount = amount(matcher.group(4), Currency.of(matcher.group(3)));
        return matcher.group(1).equals("C") ? amount : amount.negated();
    }

    private BankStatement.Line line(String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches() || opening.isEmpty()) {
            throw new IllegalArgumentException("not a statement line: " + text);
        }
        Money amount = amount(matcher.group(6), opening.get().currency());
        boolean in = matcher.group(4).equals("C") != matcher.group(3).equals("R");
        String day = matcher.group(1);
        LocalDate value =
                LocalDate.parse("20" + day.substring(0, 2) + "-" + day.substring(2, 4) + "-" + day.substring(4));
        String reference = matcher.group(8).strip();
        return new BankStatement.Line(
                booked(value, Optional.ofNullable(matcher.group(2)).orElse("")),
                in ? amount : amount.negated(),
                reference.equals("NONREF") ? "" : reference,
                "");
    }

    /** The booking date has no year: the one that is nearest to the value date. */
    private static LocalDate booked(LocalDate value, String monthDay) {
        if (monthDay.isEmpty()) {
            return value;
        }
        LocalDate same =
                LocalDate.parse(value.getYear() + "-" + monthDay.substring(0, 2) + "-" + monthDay.substring(2));
        int months = same.getMonthValue() - value.getMonthValue();
        return months > 6 ? same.minusYears(1) : months < -6 ? same.plusYears(1) : same;
    }

    private static Money amount(String swift, Currency currency) {
        String point = swift.endsWith(",") ? swift.substring(0, swift.length() - 1) : swift.replace(',', '.');
        return Money.of(point, currency);
    }
}
