// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.asset;

import dev.mizan.ledger.rule.Amounts;

/**
 * What happened to an asset: how it stands now, and what is to be posted.
 *
 * @param event of {@link AssetRules}
 * @param amounts of that event
 */
public record AssetChange(FixedAsset after, String event, Amounts amounts) {}
