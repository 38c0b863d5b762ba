// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.export;

import dev.mizan.ledger.account.Account;
import dev.mizan.ledger.account.AccountType;
import dev.mizan.ledger.account.ChartOfAccounts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Account names that are legal in hledger, ledger and Beancount alike: {@code
 * Assets:CashAndCashEquivalents:1110-CashDrawers}. Only ASCII letters, digits and dashes, every part beginning with a
 * capital or a digit. The words hold no dash, so the last dash parts the code from them and no two names are equal.
 */
public final class AccountNames {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^A-Za-z0-9]+");

    private final Map<String, String> byCode = new HashMap<>();
    private final int longest;

    /** The names of the accounts of a chart. */
    public AccountNames(ChartOfAccounts chart) {
        int most = 0;
        for (Account account : chart.byCode()) {
            String name = name(account);
            byCode.put(account.code(), name);
            most = Math.max(most, name.length());
        }
        longest = most;
    }

    /** The name of an account; an unknown code is an {@link IllegalArgumentException}. */
    public String of(String code) {
        String name = byCode.get(code);
        if (name == null) {
            throw new IllegalArgumentException("no account " + code + " in the chart");
        }
        return name;
    }

    /** The length of the longest name, to which columns are set. */
    int longest() {
        return longest;
    }

    private static String name(Account account) {
        String group = words(account.group().name().en());
        return root(account.type()) + ":" + (group.isEmpty() ? account.group().code() : group) + ":" + account.code()
                + "-" + leaf(account);
    }

    private static String leaf(Account account) {
        String words = words(account.name().en());
        return words.isEmpty() ? "Account" : words;
    }

    private static String root(AccountType type) {
        return switch (type) {
            case ASSET -> "Assets";
            case LIABILITY -> "Liabilities";
            case EQUITY -> "Equity";
            case INCOME -> "Income";
            case EXPENSE -> "Expenses";
        };
    }

    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : NOT_A_WORD.split(name)) {
            if (!word.isEmpty()) {
                words.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return words.toString();
    }
}
