// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.spi.outcome.Env;

/**
 * Where a regime works.
 *
 * @param unit whose documents it stamps
 * @param env the time; never an amount's or a number's source
 * @param signer the unit's keys
 */
public record FiscalPlace(FiscalUnitId unit, Env env, KeyStoreSigner signer) {}
