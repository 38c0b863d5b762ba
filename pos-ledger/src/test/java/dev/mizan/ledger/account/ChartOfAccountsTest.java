// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mizan.ledger.LedgerReason;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.id.TillId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartOfAccountsTest {
    private final ChartOfAccounts empty = ChartOfAccounts.empty(Currency.SAR);
    private final ChartOfAccounts retail =
            empty.with(empty.define(RetailChart.in(Currency.SAR)).orElseThrow());
    private final AccountGroup cash = retail.account("1110").orElseThrow().group();

    private static Account account(String code, AccountGroup group) {
        return Account.of(code, Text.of("Something", "شيء"), group, Currency.SAR);
    }

    @Test
    void theRetailChartSpeaksBothLanguagesAndCoversEverySection() {
        assertThat(retail.byCode())
                .hasSizeGreaterThan(35)
                .allMatch(account -> account.name().has(Language.EN)
                        && account.name().has(Language.AR)
                        && account.group().name().has(Language.AR));
        assertThat(retail.byCode().stream().map(Account::section)).contains(Section.values());
        assertThat(retail.byCode()).extracting(Account::code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void contraAccountsStandOnTheOtherSide() {
        assertThat(retail.byCode().stream().filter(Account::contra).map(Account::code))
                .containsExactly("1519", "4120", "4130", "5115");
        assertThat(retail.account("4120").orElseThrow().normal()).isEqualTo(Side.DEBIT);
        assertThat(retail.account("1310").orElseThrow().control()).isTrue();
        assertThat(retail.account("1310").orElseThrow().path())
                .extracting(Text::en)
                .containsExactly("Assets", "Other current assets", "Inventories");
    }

    @Test
    void definingTheSameAgainIsNothingNew() {
        assertThat(retail.define(RetailChart.in(Currency.SAR)).orElseThrow().isEmpty())
                .isTrue();
    }

    @Test
    void onlyTheDifferenceIsWritten() {
        Account renamed = Account.of("1110", Text.of("Drawers", "الأدراج"), cash, Currency.SAR);
        Account fresh = account("1115", cash);
        AccountsDefined fact = retail.define(AccountsDefined.of(
                        List.of(renamed, fresh, retail.account("1120").orElseThrow())))
                .orElseThrow();
        assertThat(fact.accounts()).containsExactly(renamed, fresh);
        ChartOfAccounts more = retail.with(fact);
        assertThat(more.indexOf("1110")).isEqualTo(retail.indexOf("1110"));
        assertThat(more.indexOf("1115")).isEqualTo(retail.size());
        assertThat(more.account("1110").orElseThrow().name().en()).isEqualTo("Drawers");
    }

    @Test
    void anAccountKeepsItsTypeAndSide() {
        AccountGroup sales = retail.account("4110").orElseThrow().group();
        assertThat(Shop.reason(retail.define(AccountsDefined.of(List.of(account("1110", sales))))))
                .isEqualTo(LedgerReason.NATURE_CHANGED);
        Account turned = new Account("1110", Text.en("x"), cash, Side.CREDIT, false, Currency.SAR);
        assertThat(Shop.reason(retail.define(AccountsDefined.of(List.of(turned)))))
                .isEqualTo(LedgerReason.NATURE_CHANGED);
        AccountGroup moved = new AccountGroup(cash.code(), cash.name(), Section.REVENUE);
        assertThat(Shop.reason(retail.define(new AccountsDefined(List.of(moved), List.of(), List.of()))))
                .isEqualTo(LedgerReason.NATURE_CHANGED);
    }

    @Test
    void anAccountInAnotherCurrencyThanTheBooksIsRefused() {
        Outcome<AccountsDefined> refused =
                retail.define(AccountsDefined.of(List.of(Account.of("1135", Text.en("Dollars"), cash, Currency.USD))));
        assertThat(Shop.reason(refused)).isEqualTo(LedgerReason.ACCOUNT_CURRENCY);
        assertThat(((Refused<?>) refused).message(Language.EN))
                .isEqualTo("Account 1135 Dollars is in USD, but the books are kept in SAR.");
    }

    @Test
    void aRoleOfAnAccountThatIsNotThereIsRefused() {
        assertThat(Shop.reason(
                        retail.define(AccountsDefined.of(List.of(), RoleAssignment.of(AccountRole.SALES, "4999")))))
                .isEqualTo(LedgerReason.UNKNOWN_ACCOUNT);
    }

    @Test
    void aTillMayHaveADrawerOfItsOwn() {
        AccountsDefined drawer = RetailChart.drawer(retail, "1110-T1", new StoreId("S1"), new TillId("T1"));
        ChartOfAccounts more = retail.with(retail.define(drawer).orElseThrow());
        Dimensions there = Shop.TILL_1.and(Dimension.PROJECT, "P9");
        assertThat(role(more, "cash", there)).isEqualTo("1110-T1");
        assertThat(role(more, "cash", Shop.TILL_2)).isEqualTo("1110");
        assertThat(role(more, "cash", Dimensions.till("S2", "T1"))).isEqualTo("1110");
        assertThat(role(more, "card", there)).isEqualTo("1210");
        assertThat(role(more, "voucher", there)).as("any other tender").isEqualTo("1220");
    }

    @Test
    void theNearestAssignmentOfAKindComesBeforeAnyKindNearby() {
        RoleAssignment anyHere =
                new RoleAssignment(AccountRole.TENDER, "", Dimensions.of(Dimension.STORE, "S1"), "1140");
        ChartOfAccounts more = retail.with(
                retail.define(AccountsDefined.of(List.of(), anyHere)).orElseThrow());
        assertThat(role(more, "card", Shop.TILL_1)).isEqualTo("1210");
        assertThat(role(more, "voucher", Shop.TILL_1)).isEqualTo("1140");
        assertThat(more.inRole(new AccountRole("nobody"), "", Shop.TILL_1).isDone())
                .isFalse();
    }

    private static String role(ChartOfAccounts chart, String kind, Dimensions at) {
        return chart.inRole(AccountRole.TENDER, kind, at).orElseThrow().code();
    }

    @Test
    void aKindOfSeveralPartsFindsTheMostParticularAccount() {
        ChartOfAccounts shop = retail.with(
                retail.define(SalesByTreatment.accounts(Currency.SAR)).orElseThrow());
        assertThat(sales(shop, "Z/VATEX-SA-32")).isEqualTo("4153");
        assertThat(sales(shop, "Z/VATEX-SA-35")).isEqualTo("4151");
        assertThat(sales(shop, "Z")).isEqualTo("4151");
        assertThat(sales(shop, "S/15")).isEqualTo("4110");
        assertThat(sales(retail, "Z/VATEX-SA-32")).isEqualTo("4110");
        RoleAssignment levy = new RoleAssignment(AccountRole.SALES, "EXCISE@GAZT", Dimensions.NONE, "2130");
        assertThat(sales(shop.with(AccountsDefined.of(List.of(), levy)), "S/EXCISE@GAZT"))
                .isEqualTo("2130");
        assertThat(SalesByTreatment.untaxed(shop, AccountRole.SALES))
                .containsExactly("4151", "4152", "4153", "4154", "4155");
        assertThat(SalesByTreatment.untaxed(retail, AccountRole.SALES)).isEmpty();
    }

    private static String sales(ChartOfAccounts chart, String kind) {
        return chart.inRole(AccountRole.SALES, kind, Dimensions.NONE)
                .orElseThrow()
                .code();
    }

    @Test
    void aChartIsReadAsItWasWritten() {
        List<String> words = Fields.of(retail::write);
        assertThat(Fields.of(Fields.read(words, ChartOfAccounts::read)::write)).isEqualTo(words);
        AccountsDefined fact = RetailChart.in(Currency.KWD);
        assertThat(Fields.again(fact, AccountsDefined.TYPE)).isEqualTo(fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a1", "1110 ", "11--10", "-1", "1110-", "ض", "1234567890123456789012345", "1.1"})
    void notEveryTextIsACode(String text) {
        assertThat(Account.isCode(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> account(text, cash));
    }

    @Test
    void aChartTextIsRefusedByLine() {
        Outcome<AccountsDefined> refused = ChartText.parse("[1] CASH | Cash | نقد\n\n11 | Two parts", Currency.SAR);
        assertThat(Shop.reason(refused)).isEqualTo(LedgerReason.BAD_LINE);
        assertThat(((Refused<?>) refused).facts()).containsEntry("line", "3");
        for (String bad : List.of(
                "11 | a | b",
                "[1] CASHE | a | b",
                "[1] CASH | a | b\n1 1 | a | b",
                "[1] CASH | | ",
                "[1] CASH | a | b\n11 | a | b\n11 | a | b")) {
            assertThat(ChartText.parse(bad, Currency.SAR).isDone()).as(bad).isFalse();
        }
    }

    @Test
    void dimensionsHaveOneCanonicalText() {
        Dimensions there = Dimensions.of(Dimension.TILL, "T1").and(Dimension.STORE, "S1");
        assertThat(there).hasToString("store=S1,till=T1").isEqualTo(Shop.TILL_1);
        assertThat(Dimensions.parse(there.toString())).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(Dimensions.parse("")).isEqualTo(Dimensions.NONE);
        assertThat(there.only(Set.of(Dimension.STORE))).hasToString("store=S1");
        assertThat(there.within(Dimensions.of(Dimension.STORE, "S1"))).isTrue();
        assertThat(Dimensions.of(Dimension.STORE, "S1").within(there)).isFalse();
        for (String bad : List.of("till=T1,store=S1", "store", "store=", "shop=S1", "store=S1,", "store=a b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Dimensions.parse(bad));
        }
    }
}
