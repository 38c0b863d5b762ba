// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.levy;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.internal.TextLines;
import dev.mizan.ledger.rule.Amounts;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Percent;
import dev.mizan.spi.value.Rounding;
import dev.mizan.spi.value.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is withheld of payments to those who live abroad, by service, as data: {@code rent 5 | Rent | إيجار}. */
public record WithholdingTable(List<Rate> rates) {
    /** The Saudi rates by the income tax law, article 68, and its bylaws; a treaty may lower them. */
    public static final String SAUDI = """
            management 20 | Management fees | أتعاب الإدارة
            royalties 15 | Royalties | إتاوات
            related-services 15 | Services of head office or a related party | خدمات المركز الرئيس أو طرف مرتبط
            other 15 | Other payments | مدفوعات أخرى
            rent 5 | Rent | إيجار
            technical 5 | Technical and consulting services | خدمات فنية واستشارية
            freight 5 | Air tickets, air and sea freight | تذاكر طيران وشحن جوي أو بحري
            telecom 5 | International telecommunication | اتصالات دولية
            dividends 5 | Dividends | أرباح موزعة
            loan 5 | Return on loans | عوائد القروض
            insurance 5 | Insurance and reinsurance | أقساط التأمين وإعادة التأمين
            """;

    /** The rate of a service. */
    public record Rate(String service, Percent percent, Text label) {}

    /**
     * A payment and what of it goes to the authority.
     *
     * @param settled what the supplier's account is relieved of: both parts
     */
    public record Withheld(
            String party, String country, Rate rate, LocalDate on, Money settled, Money payment, Money withheld) {

        /**
         * The amounts of {@link LevyRules#PAID_ABROAD}.
         *
         * @param from the kind of {@code cash-counterpart} that pays: {@code bank}
         */
        public Amounts amounts(String from) {
            return Amounts.in(settled.currency())
                    .with("settled", settled)
                    .with("payment", from, payment)
                    .with("withheld", withheld);
        }

        /** Writes it into a fact. */
        public void write(FieldWriter out) {
            out.text("party", party)
                    .text("country", country)
                    .text("service", rate.service())
                    .text("percent", rate.percent().toString())
                    .bilingual("label", rate.label())
                    .date("on", on)
                    .money("settled", settled)
                    .money("payment", payment)
                    .money("withheld", withheld);
        }

        /** Reads what {@link #write} wrote. */
        public static Withheld read(FieldReader in) {
            String party = in.text("party");
            String country = in.text("country");
            Rate rate = new Rate(in.text("service"), in.parsed("percent", Percent::of), in.bilingual("label"));
            return new Withheld(
                    party,
                    country,
                    rate,
                    in.date("on"),
                    in.money("settled"),
                    in.money("payment"),
                    in.money("withheld"));
        }
    }

    public WithholdingTable {
        rates = List.copyOf(rates);
    }

    /**
     * Reads a table; refused with the number of the first line that is none, whose rate is not between 0 and 100 %, or whose
     * service is there twice.
     */
    public static Outcome<WithholdingTable> parse(String text) {
        Map<String, Rate> rates = new LinkedHashMap<>();
        List<String> lines = TextLines.of(text).stream().map(String::strip).toList();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isEmpty() && !lines.get(line).startsWith("#")) {
                try {
                    Rate rate = rate(lines.get(line));
                    if (rates.put(rate.service(), rate) != null) {
                        throw new IllegalArgumentException("the service " + rate.service() + " is here twice");
                    }
                } catch (IllegalArgumentException | ArithmeticException e) {
                    return Outcome.refused(
                            LedgerReason.BAD_LINE, "line", line + 1, "detail", String.valueOf(e.getMessage()));
                }
            }
        }
        return Outcome.done(new WithholdingTable(List.copyOf(rates.values())));
    }

    private static Rate rate(String line) {
        String[] part = line.split("\\|", -1);
        String[] head = part[0].strip().split(" +");
        if (part.length != 3 || head.length != 2) {
            throw new IllegalArgumentException("a line reads: service percent | en | ar");
        }
        Percent percent = Percent.of(head[1]);
        if (percent.isNegative() || percent.compareTo(Percent.HUNDRED) > 0) {
            throw new IllegalArgumentException("a rate is from 0 to 100 percent, not " + percent);
        }
        return new Rate(head[0], percent, Text.of(part[1].strip(), part[2].strip()));
    }

    /** What of a payment is withheld, rounded once. */
    public Outcome<Withheld> of(
            String party, String country, String service, LocalDate on, Money gross, Rounding rounding) {
        for (Rate rate : rates) {
            if (rate.service().equals(service)) {
                Money withheld = gross.percent(rate.percent(), rounding);
                return Outcome.done(new Withheld(party, country, rate, on, gross, gross.minus(withheld), withheld));
            }
        }
        return Outcome.refused(
                LevyReason.UNKNOWN_SERVICE,
                "service",
                service,
                "services",
                rates.stream().map(Rate::service).toList());
    }
}
