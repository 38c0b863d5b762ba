// SPDX-License-Identifier: Apache-2.0
/**
 * How promotions are written down: the fields of a fact and, with the same names, of the merchant's JSON file. What stands
 * for "nothing said" is left out.
 */
@NullMarked
package dev.mizan.core.promotion.form;

import org.jspecify.annotations.NullMarked;
