// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.internal.TextLines;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chart as data: one line a group, and below it one line an account.
 *
 * <pre>
 * [11] CASH | Cash and cash equivalents | النقد وما في حكمه
 * 1110 tender/cash | Cash drawers | نقدية الأدراج
 * 4120 contra sales-returns | Sales returns | مردودات المبيعات
 * </pre>
 *
 * After a group's code stands its {@link Section}; after an account's code stand {@code contra} and {@code control}
 * where they hold, and the roles that it plays, with their kind after a slash. Empty lines and lines that begin with
 * {@code #} are passed over.
 */
public final class ChartText {
    private final Currency currency;
    private final Map<String, AccountGroup> groups = new LinkedHashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<RoleAssignment> roles = new ArrayList<>();
    private Optional<AccountGroup> group = Optional.empty();

    private ChartText(Currency currency) {
        this.currency = currency;
    }

    /** Reads a chart whose accounts are all kept in one currency; refused with the number of the first bad line. */
    public static Outcome<AccountsDefined> parse(String text, Currency currency) {
        ChartText chart = new ChartText(currency);
        List<String> lines = TextLines.of(text);
        for (int line = 0; line < lines.size(); line++) {
            try {
                chart.take(lines.get(line).strip());
            } catch (IllegalArgumentException e) {
                return Outcome.refused(
                        LedgerReason.BAD_LINE, "line", line + 1, "detail", String.valueOf(e.getMessage()));
            }
        }
        return Outcome.done(new AccountsDefined(
                List.copyOf(chart.groups.values()), List.copyOf(chart.accounts.values()), chart.roles));
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] part = line.split("\\|", -1);
        if (part.length != 3) {
            throw new IllegalArgumentException("three parts between bars are wanted, not " + part.length);
        }
        Text name = Text.of(part[1].strip(), part[2].strip());
        String[] words = part[0].strip().split(" +");
        if (words[0].startsWith("[") && words[0].endsWith("]") && words.length == 2) {
            takeGroup(words[0].substring(1, words[0].length() - 1), Section.valueOf(words[1]), name);
        } else {
            takeAccount(words, name);
        }
    }

    private void takeGroup(String code, Section section, Text name) {
        AccountGroup read = new AccountGroup(code, name, section);
        if (groups.put(code, read) != null) {
            throw new IllegalArgumentException("the group " + code + " is here twice");
        }
        group = Optional.of(read);
    }

    private void takeAccount(String[] words, Text name) {
        List<String> flags = List.of(words).subList(1, words.length);
        AccountGroup in = group.orElseThrow(() -> new IllegalArgumentException("an account before the first group"));
        Side own = in.section().type().normal();
        Side normal = !flags.contains("contra") ? own : own == Side.DEBIT ? Side.CREDIT : Side.DEBIT;
        Account account = new Account(words[0], name, in, normal, flags.contains("control"), currency);
        if (accounts.put(account.code(), account) != null) {
            throw new IllegalArgumentException("the account " + account.code() + " is here twice");
        }
        flags.stream()
                .filter(flag -> !flag.equals("contra") && !flag.equals("control"))
                .map(role -> role.split("/", 2))
                .map(role -> new RoleAssignment(
                        new AccountRole(role[0]), role.length == 2 ? role[1] : "", Dimensions.NONE, account.code()))
                .forEach(roles::add);
    }
}
