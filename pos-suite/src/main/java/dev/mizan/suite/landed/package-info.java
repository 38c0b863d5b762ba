// SPDX-License-Identifier: Apache-2.0
/** What goods cost beside their price: bills for freight, duty and the like that follow the goods to where they are. */
@NullMarked
package dev.mizan.suite.landed;

import org.jspecify.annotations.NullMarked;
