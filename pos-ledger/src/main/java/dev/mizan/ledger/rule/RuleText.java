// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.rule;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.internal.TextLines;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Events and their rules, version 1, as data: one line an event with its amounts, lines for what the amounts keep, and
 * one line a leg.
 *
 * <pre>
 * [asset.depreciated] Depreciation | استهلاك | depreciation
 * debit depreciation depreciation | wear of the period | استهلاك الفترة
 * credit accumulated-depreciation depreciation | what was worn so far | مجمع الاستهلاك
 * [asset.acquired] Purchase of an asset | شراء أصل | cost tax payment
 * keeps payment = cost + tax
 * debit equipment cost | what it cost | تكلفته
 * </pre>
 *
 * A leg is a side, a role (with a kind after a slash where it is fixed), an amount, and why in both languages. Empty
 * lines and lines that begin with {@code #} are passed over.
 */
public final class RuleText {
    private final List<PostingEvent> events = new ArrayList<>();
    private final List<PostingRule> rules = new ArrayList<>();

    private RuleText() {}

    /** Reads events and rules; refused with the number of the first bad line. */
    public static Outcome<PostingRulesDefined> parse(String text) {
        RuleText read = new RuleText();
        List<String> lines = TextLines.of(text);
        for (int line = 0; line < lines.size(); line++) {
            try {
                read.take(lines.get(line).strip());
            } catch (IllegalArgumentException e) {
                return Outcome.refused(
                        LedgerReason.BAD_LINE, "line", line + 1, "detail", String.valueOf(e.getMessage()));
            }
        }
        return Outcome.done(new PostingRulesDefined(read.events, read.rules));
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            event(line);
        } else if (events.isEmpty()) {
            throw new IllegalArgumentException("before the first event: " + line);
        } else if (line.startsWith("keeps ")) {
            PostingEvent last = events.remove(events.size() - 1);
            List<Identity> more = new ArrayList<>(last.identities());
            more.add(new Identity(line.substring("keeps ".length())));
            events.add(new PostingEvent(last.name(), last.title(), last.amounts(), more));
        } else {
            leg(line);
        }
    }

    private void event(String line) {
        int close = line.indexOf(']');
        String[] part = parts(close < 0 ? "" : line.substring(close + 1));
        events.add(new PostingEvent(
                line.substring(1, close),
                Text.of(part[0].strip(), part[1].strip()),
                List.of(part[2].strip().split(" +")),
                List.of()));
    }

    private void leg(String line) {
        String[] part = parts(line);
        String[] word = part[0].strip().split(" +");
        if (word.length != 3 || !word[0].matches("debit|credit")) {
            throw new IllegalArgumentException(
                    "a leg is a side, a role and an amount, not \"" + part[0].strip() + "\"");
        }
        String[] role = word[1].split("/", 2);
        AccountRole plays = new AccountRole(role[0]);
        Text because = Text.of(part[1].strip(), part[2].strip());
        RuleLeg leg = word[0].equals("debit")
                ? RuleLeg.debit(plays, word[2], because)
                : RuleLeg.credit(plays, word[2], because);
        String event = events.get(events.size() - 1).name();
        int last = rules.size() - 1;
        List<RuleLeg> legs = new ArrayList<>();
        if (last >= 0 && rules.get(last).event().equals(event)) {
            legs.addAll(rules.remove(last).legs());
        }
        legs.add(role.length == 2 ? leg.as(role[1]) : leg);
        rules.add(new PostingRule(event, 1, FiscalCalendar.EARLIEST, legs));
    }

    private static String[] parts(String line) {
        String[] part = line.split("\\|", -1);
        if (part.length != 3) {
            throw new IllegalArgumentException("three parts between bars are wanted, not " + part.length);
        }
        return part;
    }
}
