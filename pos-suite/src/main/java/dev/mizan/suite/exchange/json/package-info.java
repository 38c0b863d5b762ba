// SPDX-License-Identifier: Apache-2.0
/** What merchants write down as JSON. */
@NullMarked
package dev.mizan.suite.exchange.json;

import org.jspecify.annotations.NullMarked;
