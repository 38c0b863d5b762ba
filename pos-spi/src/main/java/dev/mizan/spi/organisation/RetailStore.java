// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.organisation;

import dev.mizan.spi.id.BranchId;
import dev.mizan.spi.id.StoreId;
import dev.mizan.spi.value.Text;

/** A store where goods are sold (ARTS: retail store). */
public record RetailStore(StoreId id, BranchId branch, Text name, TradingDay day) {}
