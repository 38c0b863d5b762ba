// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.ledger.currency.CurrencyPair;
import dev.mizan.ledger.currency.CurrencyReason;
import dev.mizan.ledger.currency.sheet.EcbSheet;
import dev.mizan.ledger.currency.sheet.RateSheet;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.rate.RateQuote;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Ratio;
import dev.mizan.spi.value.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The European Central Bank's files are read as they are written, and cross rates are the quotient of two published figures. */
class EcbSheetLaws {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> CODES = List.of("USD", "JPY", "GBP", "CHF", "IDR", "KRW");

    /** Rates as they are printed, by day and code. */
    private static SortedMap<LocalDate, SortedMap<String, String>> world(Random random) {
        SortedMap<LocalDate, SortedMap<String, String>> days = new TreeMap<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            SortedMap<String, String> rates = new TreeMap<>();
            for (String code : CODES) {
                if (random.nextInt(4) > 0) {
                    BigDecimal rate = BigDecimal.valueOf(1 + random.nextInt(9_999_999), random.nextInt(7));
                    rates.put(code, rate.toPlainString());
                }
            }
            days.put(DAY.minusDays(random.nextInt(400)), rates);
        }
        return days;
    }

    private static String xml(SortedMap<LocalDate, SortedMap<String, String>> days) {
        StringBuilder out = new StringBuilder("<?xml version='1.0'?>\n<gesmes:Envelope xmlns:gesmes='x'><Cube>\n");
        days.forEach((day, rates) -> {
            out.append("<Cube time='" + day + "'>\n");
            rates.forEach((code, rate) -> out.append("<Cube currency='" + code + "' rate='" + rate + "'/>\n"));
            out.append("</Cube>\n");
        });
        return out.append("</Cube></gesmes:Envelope>").toString();
    }

    private static String csv(SortedMap<LocalDate, SortedMap<String, String>> days, boolean inWords) {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.ENGLISH);
        StringBuilder out = new StringBuilder("Date, " + String.join(", ", CODES) + ", \n");
        days.forEach((day, rates) -> {
            out.append(inWords ? words.format(day) : day.toString());
            CODES.forEach(code -> out.append(", " + rates.getOrDefault(code, "N/A")));
            out.append(", \n");
        });
        return out.toString();
    }

    @Property(tries = 300)
    void bothFormsTellWhatIsPrinted(@ForAll Random random) {
        SortedMap<LocalDate, SortedMap<String, String>> days = world(random);
        for (String file : List.of(xml(days), csv(days, random.nextBoolean()))) {
            RateSheet sheet = (file.startsWith("<") ? EcbSheet.xml(file) : EcbSheet.csv(file)).orElseThrow();
            assertThat(sheet.days()).containsExactlyElementsOf(days.keySet());
            days.forEach((day, rates) -> {
                Map<String, Ratio> told = new TreeMap<>();
                sheet.quotes(day).forEach(it -> told.put(it.quoted().code(), it.rate()));
                Map<String, Ratio> printed = new TreeMap<>();
                rates.forEach((code, rate) -> printed.put(code, Ratio.parse(rate)));
                assertThat(told).isEqualTo(printed);
            });
            assertThat(sheet.quotes(DAY.plusDays(1))).isEmpty();
        }
    }

    @Property(tries = 300)
    void aCrossRateIsTheQuotientRoundedOnce(@ForAll Random random) {
        SortedMap<LocalDate, SortedMap<String, String>> days = world(random);
        RateSheet sheet = EcbSheet.xml(xml(days)).orElseThrow();
        LocalDate day = days.firstKey();
        Map<String, String> printed = new TreeMap<>(days.get(day));
        printed.put("EUR", "1");
        int digits = random.nextInt(RateSheet.MOST_DIGITS + 1);
        List<String> all = new ArrayList<>(CODES);
        all.add("EUR");
        for (String from : all) {
            for (String to : all) {
                if (!from.equals(to)) {
                    CurrencyPair pair = new CurrencyPair(Currency.of(from), Currency.of(to));
                    Outcome<RateQuote> cross = sheet.cross(pair, day, digits, Rounding.HALF_EVEN);
                    if (!printed.containsKey(from) || !printed.containsKey(to)) {
                        assertThat(reason(cross)).isEqualTo(CurrencyReason.NOT_QUOTED);
                        continue;
                    }
                    BigDecimal expected = new BigDecimal(printed.get(to))
                            .divide(new BigDecimal(printed.get(from)), digits, RoundingMode.HALF_EVEN);
                    if (expected.signum() == 0) {
                        assertThat(reason(cross)).isEqualTo(CurrencyReason.ROUNDS_AWAY);
                    } else if (expected.unscaledValue().bitLength() >= Long.SIZE) {
                        assertThat(reason(cross)).isEqualTo(CurrencyReason.RATES_UNSOUND);
                    } else {
                        Ratio told = cross.orElseThrow().rate();
                        assertThat(told).isEqualTo(Ratio.parse(expected.toPlainString()));
                    }
                    Ratio there = sheet.exact(pair, day).orElseThrow();
                    assertThat(there.times(sheet.exact(pair.inverse(), day).orElseThrow()))
                            .isEqualTo(Ratio.ONE);
                }
            }
        }
    }

    private static Object reason(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).reason();
    }

    private static String of(String... cubes) {
        return "<E>\n<Cube>\n" + String.join("\n", cubes) + "\n</Cube>\n</E>";
    }

    private static String why(Outcome<RateSheet> read) {
        Refused<?> refused = (Refused<?>) read;
        return refused.reason() + " " + refused.facts().get("line");
    }

    @Example
    void whatIsWrongIsRefusedByNameAndLine() {
        String usd = "<Cube currency='USD' rate='1.1'/>";
        assertThat(why(EcbSheet.xml("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>\n" + of())))
                .isEqualTo("BAD_SHEET 1");
        assertThat(why(EcbSheet.xml(of("<Cube time='2026-11-20'>&b;</Cube>")))).isEqualTo("BAD_SHEET 3");
        assertThat(why(EcbSheet.xml(of()))).isEqualTo("BAD_SHEET 1");
        assertThat(why(EcbSheet.xml(of("<Cube time='2026-11-31'/>")))).isEqualTo("BAD_SHEET 3");
        assertThat(why(EcbSheet.xml(of("<Cube time='2026-11-20'>" + usd + "</Cube>", "<Cube time='2026-11-20'/>"))))
                .isEqualTo("DAY_TWICE 4");
        assertThat(why(EcbSheet.xml(of("<Cube time='2026-11-20'>" + usd, usd + "</Cube>"))))
                .isEqualTo("BAD_SHEET 4");
        assertThat(why(EcbSheet.xml(of("<Cube time='2026-11-20'>", "<Cube currency='USD' rate='0.000'/></Cube>"))))
                .isEqualTo("ZERO_RATE 4");
        for (String rate : List.of("-1.1", "1/3", "1e3", "", "1,1", "1234567890123", "0.1234567")) {
            String cube = "<Cube time='2026-11-20'><Cube currency='USD' rate='" + rate + "'/></Cube>";
            assertThat(why(EcbSheet.xml(of(cube)))).as(rate).isEqualTo("BAD_SHEET 3");
        }
        assertThat(why(EcbSheet.csv("Day, USD\n2026-11-20, 1.1\n"))).isEqualTo("BAD_SHEET 1");
        assertThat(why(EcbSheet.csv("Date, USD\n2026-11-20, 0\n"))).isEqualTo("ZERO_RATE 2");
        assertThat(why(EcbSheet.csv("Date, USD\n2026-11-20, 1\n20 November 2026, 1\n")))
                .isEqualTo("DAY_TWICE 3");
        assertThat(why(EcbSheet.csv("Date, USD\n2026-11-20, 1, 2\n"))).isEqualTo("BAD_SHEET 2");
        RateSheet sheet = EcbSheet.csv("Date, USD\n2026-11-20, 1.25\n").orElseThrow();
        CurrencyPair riyals = new CurrencyPair(Currency.USD, Currency.SAR);
        assertThat(reason(sheet.exact(riyals, DAY))).isEqualTo(CurrencyReason.NOT_QUOTED);
        assertThat(reason(sheet.exact(riyals, DAY.plusDays(1)))).isEqualTo(CurrencyReason.NOT_PUBLISHED);
    }

    @Example
    void theEuroIsNotToldInEurosAndWhatIsOfNoListAnyMoreIsPassedOver() {
        assertThat(why(EcbSheet.csv("Date, USD, EUR\n2026-11-20, 1.1, 1\n"))).isEqualTo("BAD_SHEET 2");
        RateSheet sheet =
                EcbSheet.csv("Date, USD, QQQ\n\n2026-11-20, 1.1, 7\n, ,\n").orElseThrow();
        assertThat(sheet.quotes(DAY)).extracting(it -> it.quoted().code()).containsExactly("USD");
    }

    @Example
    void aRateIsMadeKnownAtFourInFrankfurt() {
        RateSheet sheet =
                EcbSheet.csv("Date, USD\n2026-07-01, 1.1\n2026-11-20, 1.1\n").orElseThrow();
        assertThat(sheet.quotes(DAY).get(0).published()).isEqualTo("2026-11-20T15:00:00Z");
        assertThat(sheet.quotes(LocalDate.of(2026, 7, 1)).get(0).published()).isEqualTo("2026-07-01T14:00:00Z");
    }

    @Example
    void aCrossRateHasNoMoreDigitsThanFit() {
        RateSheet sheet = EcbSheet.csv("Date, USD, IDR\n2026-11-20, 0.000001, 999999999999\n")
                .orElseThrow();
        CurrencyPair pair = new CurrencyPair(Currency.USD, Currency.of("IDR"));
        assertThat(sheet.cross(pair, DAY, 0, Rounding.HALF_EVEN).orElseThrow().rate())
                .isEqualTo(Ratio.of(999_999_999_999_000_000L));
        assertThat(reason(sheet.cross(pair, DAY, RateSheet.MOST_DIGITS, Rounding.HALF_EVEN)))
                .isEqualTo(CurrencyReason.RATES_UNSOUND);
        for (int digits : List.of(-1, RateSheet.MOST_DIGITS + 1)) {
            assertThatThrownBy(() -> sheet.cross(pair, DAY, digits, Rounding.HALF_EVEN))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
