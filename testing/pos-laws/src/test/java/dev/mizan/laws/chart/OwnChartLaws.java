// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.core.catalog.Item;
import dev.mizan.core.tender.Card;
import dev.mizan.core.tender.PaymentKey;
import dev.mizan.core.tender.PlannedTender;
import dev.mizan.core.tender.TenderKind;
import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountRole;
import dev.mizan.ledger.account.AccountsDefined;
import dev.mizan.ledger.account.ChartCsv;
import dev.mizan.ledger.account.RestaurantChart;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.account.RoleAssignment;
import dev.mizan.ledger.account.WholesaleChart;
import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.outcome.RefusedException;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import dev.mizan.suite.Shop;
import dev.mizan.suite.TillDoor;
import dev.mizan.testkit.fake.ManualEnv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A chart goes out as a table and comes in the same; a shop opens with any that plays all roles, and with no other. */
class OwnChartLaws {
    private static final String HEAD = "code,name_en,name_ar,type,group,control,contra,roles,vat_box\n";

    private static AccountsDefined template(int which) {
        return switch (Math.floorMod(which, 3)) {
            case 0 -> RetailChart.in(Currency.SAR);
            case 1 -> RestaurantChart.in(Currency.SAR);
            default -> WholesaleChart.in(Currency.SAR);
        };
    }

    private static Shop shop() {
        return Shop.named("Own", "خاص", Currency.SAR, "Asia/Riyadh")
                .vat("300000000000003", "SA", "15")
                .kept(Kept.IN_MEMORY)
                .env(ManualEnv.at("2026-11-22T09:00:00Z"));
    }

    /** Any order of the rows, quotes where a name has a comma, boxes beside. */
    @Property(tries = 60)
    void aChartThatGoesOutComesInTheSame(@ForAll int which, @ForAll Random random) {
        AccountsDefined chart = template(which);
        List<Account> accounts = new ArrayList<>(chart.accounts());
        Collections.shuffle(accounts, random);
        AccountsDefined shuffled = new AccountsDefined(chart.groups(), accounts, chart.roles());
        Map<String, String> boxes =
                Map.of(accounts.get(0).code(), "1 tax", accounts.get(1).code(), "7 base");
        ChartCsv.Read read =
                ChartCsv.read(ChartCsv.write(shuffled, boxes), Currency.SAR).orElseThrow();
        assertThat(read.boxes()).isEqualTo(boxes);
        assertThat(read.chart().accounts()).isEqualTo(accounts);
        assertThat(read.chart().groups()).isEqualTo(chart.groups());
        assertThat(read.chart().roles()).containsExactlyInAnyOrderElementsOf(chart.roles());
    }

    /** One role less: the shop sells as before, or it is not opened and that role is named. */
    @Property(tries = 60)
    void aShopOpensWithAllRolesOrNamesTheOneThatIsMissing(@ForAll int which, @ForAll Random random) {
        AccountsDefined chart = template(which);
        without(chart, chart.roles().get(random.nextInt(chart.roles().size())));
    }

    @Example
    void aShopWithoutAnAccountForSalesOrVatIsNotOpened() {
        AccountsDefined chart = template(0);
        for (AccountRole role : List.of(AccountRole.SALES, AccountRole.OUTPUT_VAT, AccountRole.RECEIVABLES)) {
            boolean opened = chart.roles().stream()
                    .filter(it -> it.role().equals(role))
                    .map(it -> without(chart, it))
                    .reduce(false, Boolean::logicalOr);
            assertThat(opened).as(role.name()).isEqualTo(role.equals(AccountRole.RECEIVABLES));
        }
    }

    private static boolean without(AccountsDefined chart, RoleAssignment gone) {
        AccountsDefined less = new AccountsDefined(
                chart.groups(),
                chart.accounts(),
                chart.roles().stream().filter(it -> it != gone).toList());
        Mizan mizan;
        try {
            mizan = Mizan.open(shop().chart(less));
        } catch (RefusedException e) {
            assertThat(e.refused().reason()).isEqualTo(LedgerReason.ROLE_UNASSIGNED);
            assertThat(String.valueOf(e.refused().facts().get("role")).split("/", 2)[0])
                    .isEqualTo(gone.role().name());
            return false;
        }
        sells(mizan);
        mizan.close();
        return true;
    }

    private static void sells(Mizan mizan) {
        mizan.catalogue()
                .define(Item.builder(Sku.of("CUP"), Text.of("Cup", "كوب")).build(), "2.30")
                .orElseThrow();
        TillDoor till = mizan.till("T1");
        till.open(Money.of("0.00", Currency.SAR)).orElseThrow();
        var priced = till.price(till.scan(till.basket(), "CUP").orElseThrow()).orElseThrow();
        till.sell(till.scan(till.basket(), "CUP").orElseThrow(), priced.total()).orElseThrow();
        PaymentKey key = new PaymentKey("P1");
        var begun = till.beginTender(priced, List.of(new PlannedTender(TenderKind.CARD, priced.total(), key)))
                .orElseThrow();
        till.sell(begun.checkout(), List.of(new Card(priced.total(), "mada", "A", key)))
                .orElseThrow();
    }

    /** Codes of the company's own, some of them the house's for something else: the office is furnished beside them. */
    /** A wholesaler's chart has exports apart: without the account for all other sales it must not open. */
    @Example
    void sharedSalesAreMissedAlsoWhereSomeSalesStandApart() {
        for (int which = 0; which < 3; which++) {
            AccountsDefined chart = template(which);
            for (RoleAssignment each : chart.roles()) {
                without(chart, each);
            }
        }
    }

    @Example
    void anOwnChartIsFurnishedBesideItsOwnAccounts() {
        AccountsDefined retail = RetailChart.in(Currency.SAR);
        String csv = ChartCsv.write(retail, Map.of())
                .replaceAll("(?m)^(\\d{4}),", "9$1,")
                .replace("11,Cash and cash", "11,Cash and cash")
                .concat("6148,Marketing,تسويق," + section(retail, "61") + ",61,,,,\n");
        AccountsDefined own = ChartCsv.read(csv, Currency.SAR).orElseThrow().chart();
        try (Mizan mizan = Mizan.open(shop().chart(own))) {
            sells(mizan);
            assertThat(mizan.books().furnish().orElseThrow()).isTrue();
            assertThat(mizan.books().furnish().orElseThrow()).isFalse();
            var chart = mizan.books().chart();
            assertThat(chart.account("6148").orElseThrow().name().en()).isEqualTo("Marketing");
            assertThat(chart.account("6148-H").orElseThrow().name().en()).isEqualTo("Card payments that differ");
            assertThat(chart.account("1110")).isEmpty();
            assertThat(chart.account("91110")).isPresent();
            mizan.books()
                    .parties()
                    .invoice(
                            "Noura",
                            "I-1",
                            LocalDate.of(2026, 11, 1),
                            PaymentTerms.CASH,
                            Money.of("100.00", Currency.SAR),
                            Money.of("15.00", Currency.SAR))
                    .orElseThrow();
            String out = mizan.exchange().exportChart(Map.of());
            assertThat(mizan.exchange().importChart(out).orElseThrow()).isFalse();
            assertThat(mizan.exchange()
                            .importChart(HEAD + "61,Shop,متجر," + section(retail, "61") + ",,,,,\n6777,Tea,شاي,"
                                    + section(retail, "61") + ",61,,,,\n")
                            .orElseThrow())
                    .isTrue();
            assertThat(mizan.books().chart().account("6777")).isPresent();
        }
    }

    private static String section(AccountsDefined chart, String group) {
        return chart.groups().stream()
                .filter(it -> it.code().equals(group))
                .findFirst()
                .orElseThrow()
                .section()
                .name();
    }

    @Example
    void aWrongCellIsNamedByLineAndColumn() {
        assertThat(place("code,name\n")).isEqualTo("1 code");
        assertThat(place(HEAD + "11,Cash,نقد,CASHES,,,,,\n")).isEqualTo("2 type");
        assertThat(place(HEAD + "11,Cash,,CASH,,,,,\n")).isEqualTo("2 name_ar");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,,\n1110,Drawer,درج,CASH,12,,,,\n"))
                .isEqualTo("3 group");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,,\n1110,Drawer,درج,EQUITY,11,,,,\n"))
                .isEqualTo("3 type");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,,\n1110,Drawer,درج,CASH,11,maybe,,,\n"))
                .isEqualTo("3 control");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,,\n1110,Drawer,درج,CASH,11,,,Tender,\n"))
                .isEqualTo("3 roles");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,,\n1110,A,ا,CASH,11,,,tender,\n1111,B,ب,CASH,11,,,tender,\n"))
                .isEqualTo("4 roles");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,,\n1110,A,ا,CASH,11,,,,box one\n"))
                .isEqualTo("3 vat_box");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,,\n1110,A,ا,CASH,11,,,,\n1110,B,ب,CASH,11,,,,\n"))
                .isEqualTo("4 code");
        assertThat(place(HEAD + "11,Cash,نقد,CASH,,,,\n")).isEqualTo("2 code");
    }

    private static String place(String csv) {
        Outcome<?> read = ChartCsv.read(csv, Currency.SAR);
        assertThat(read).isInstanceOf(Refused.class);
        Refused<?> refused = (Refused<?>) read;
        assertThat(refused.reason()).isEqualTo(LedgerReason.BAD_CELL);
        return refused.facts().get("line") + " " + refused.facts().get("column");
    }

    @Example
    void theBoxesOfAChartAreTheMapOfTheReturn() {
        String csv = HEAD + "41,Sales,مبيعات,REVENUE,,,,,\n21,Owed,دائنون,CURRENT_LIABILITIES,,,,,\n"
                + "4110,Sales,مبيعات,REVENUE,41,,,sales,1 base\n4120,Returns,مردودات,REVENUE,41,,yes,sales-returns,1 back\n"
                + "2130,VAT,ضريبة,CURRENT_LIABILITIES,21,yes,,output-vat,1 tax\n";
        ChartCsv.Read read = ChartCsv.read(csv, Currency.SAR).orElseThrow();
        var chart = dev.mizan.ledger.account.ChartOfAccounts.empty(Currency.SAR).with(read.chart());
        VatBoxMap map = VatBoxMap.parse(read.boxes(VatBoxMap.SAUDI_RETAIL).orElseThrow(), chart)
                .orElseThrow();
        assertThat(map.boxes().get(0).base()).containsExactly("4110");
        assertThat(map.boxes().get(0).adjusting()).containsExactly("4120");
        assertThat(map.boxes().get(0).tax()).containsExactly("2130");
        ChartCsv.Read other =
                ChartCsv.read(csv.replace("1 tax", "77 tax"), Currency.SAR).orElseThrow();
        assertThat(((Refused<?>) other.boxes(VatBoxMap.SAUDI_RETAIL)).reason()).isEqualTo(LedgerReason.UNKNOWN_BOX);
    }
}
