// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.consolidation;

import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.currency.ExchangeRate;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Rounding;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A company that keeps its books in another currency, translated for the group (IAS 21, paragraphs 39 to 41): assets and
 * liabilities at the closing rate, income and expenses at the average rate, equity at what it was worth when it came in;
 * what is left is the translation difference in equity.
 *
 * @param historical equity accounts in the group's currency; one that is not named is taken at the closing rate
 * @param difference the code of the account that takes the difference
 */
public record ForeignOperation(
        ExchangeRate closing, ExchangeRate average, Map<String, Money> historical, String difference) {
    public ForeignOperation {
        historical = Map.copyOf(historical);
    }

    /** The balances in the group's currency; they sum to zero again. */
    public AccountBalances translate(AccountBalances company, Function<String, AccountType> types, Rounding rounding) {
        SortedMap<String, Money> translated = new TreeMap<>();
        Money sum = Money.zero(closing.to());
        for (Map.Entry<String, Money> balance : company.byAccount().entrySet()) {
            Money amount = inGroup(balance.getKey(), balance.getValue(), types, rounding);
            translated.merge(balance.getKey(), amount, Money::plus);
            sum = sum.plus(amount);
        }
        translated.merge(difference, sum.negated(), Money::plus);
        return new AccountBalances(company.what(), closing.to(), translated);
    }

    private Money inGroup(String account, Money amount, Function<String, AccountType> types, Rounding rounding) {
        return switch (types.apply(account)) {
            case ASSET, LIABILITY -> closing.convert(amount, rounding);
            case INCOME, EXPENSE -> average.convert(amount, rounding);
            case EQUITY ->
                historical.containsKey(account) ? historical.get(account) : closing.convert(amount, rounding);
        };
    }
}
