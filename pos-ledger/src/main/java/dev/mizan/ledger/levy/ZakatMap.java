// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.internal.TextLines;
import dev.mizan.ledger.levy.ZakatLine.At;
import dev.mizan.ledger.levy.ZakatLine.Effect;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The base of zakat as data, a line a line:
 *
 * <pre>
 * rate 2.5 354
 * add opening | Capital | رأس المال | 3110
 * </pre>
 *
 * effect and balance, label in both languages, then accounts. Lines that begin with {@code #} are passed over.
 *
 * @param rate for a lunar year
 * @param lunarDays the days of a lunar year, to which a solar year is compared
 */
public record ZakatMap(Percent rate, int lunarDays, List<ZakatLine> lines) {
    /**
     * A shop on the retail chart, by the usual reading of the Saudi regulations: sources that stood for the year and the
     * profit, less what is tied up in assets that are not sold. A company's adviser decides; the lines are data for that.
     */
    public static final String SAUDI_RETAIL = """
            rate 2.5 354
            add lower | Capital | رأس المال | 3110
            add lower | Statutory reserve | الاحتياطي النظامي | 3120
            add opening | Retained earnings at the start of the year | الأرباح المبقاة أول السنة | 3130 3190
            add opening | Provisions at the start of the year | المخصصات أول السنة | 2510
            deduct closing | Property and equipment | الممتلكات والمعدات | 1510 1519
            adjust movement | Zakat itself | الزكاة نفسها | 8110
            """;

    public ZakatMap {
        lines = List.copyOf(lines);
    }

    /** Reads a map; refused with the number of the first line that is none or names an account the chart lacks. */
    public static Outcome<ZakatMap> parse(String text, ChartOfAccounts chart) {
        Percent rate = Percent.ZERO;
        int days = 0;
        List<ZakatLine> lines = new ArrayList<>();
        List<String> all = TextLines.of(text).stream().map(String::strip).toList();
        for (int number = 0; number < all.size(); number++) {
            String line = all.get(number);
            try {
                if (line.startsWith("rate ")) {
                    String[] word = line.split(" +");
                    rate = Percent.of(word[1]);
                    days = Integer.parseInt(word[2]);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    lines.add(line(line, chart));
                }
            } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
                return bad(number + 1, String.valueOf(e.getMessage()));
            }
        }
        return days > 0 ? Outcome.done(new ZakatMap(rate, days, lines)) : bad(Math.max(1, all.size()), "no rate");
    }

    private static Outcome<ZakatMap> bad(int line, String detail) {
        return Outcome.refused(LedgerReason.BAD_LINE, "line", line, "detail", detail);
    }

    private static ZakatLine line(String line, ChartOfAccounts chart) {
        String[] part = line.split("\\|", -1);
        String[] head = part[0].strip().toUpperCase(Locale.ROOT).split(" +");
        if (part.length != 4 || head.length != 2) {
            throw new IllegalArgumentException("a line reads: effect balance | en | ar | accounts");
        }
        List<String> accounts = List.of(part[3].strip().split(" +"));
        accounts.stream().filter(code -> chart.indexOf(code) < 0).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("no account " + code);
        });
        return new ZakatLine(
                Effect.valueOf(head[0]), At.valueOf(head[1]), Text.of(part[1].strip(), part[2].strip()), accounts);
    }
}
