// SPDX-License-Identifier: Apache-2.0
/** The bytes of an invoice: UBL 2.1 in canonical form, its hash, its stamp block, and reading them back. */
@NullMarked
package dev.mizan.plugin.fiscal.zatca.xml;

import org.jspecify.annotations.NullMarked;
