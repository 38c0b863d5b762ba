// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.statement;

import dev.mizan.ledger.account.Account;
import dev.mizan.spi.value.Money;

/**
 * One account in a statement.
 *
 * @param amount positive where it increases its section: an income that was earned, an expense that was spent, an asset
 *     that is owned, a debt that is owed
 */
public record StatementLine(Account account, Money amount) {}
