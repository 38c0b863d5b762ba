// SPDX-License-Identifier: Apache-2.0
/** Terminals on the LAN that speak nexo Retailer, sale to POI 3.1, in JSON over TCP. */
@NullMarked
package dev.mizan.plugin.payment.nexo;

import org.jspecify.annotations.NullMarked;
