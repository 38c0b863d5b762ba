// SPDX-License-Identifier: Apache-2.0
/** What the authority asks of a document, checked before anything is numbered. */
@NullMarked
package dev.mizan.plugin.fiscal.zatca.rule;

import org.jspecify.annotations.NullMarked;
