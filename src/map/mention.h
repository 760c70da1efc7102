// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/columnnotes.h"

namespace gensvar::map {

// Whether a header that has a field's name in it names the field, or only mentions it.

/// "Company size", "Product category type", "Team leader": something or somebody of the field, not the field.
[[nodiscard]] bool isQualified(const ColumnNotes &column, domain::Field field);

/// "Respondent", "Kund", "Contact": a word for persons alone, beneath which stand names, or ids, or what sort they are.
[[nodiscard]] bool isOfPersons(const ColumnNotes &column);

/// In a long question a word in passing ("our product") names no field; a question that asks for it does: "Which
/// department did you talk to?".
[[nodiscard]] bool isInPassing(const ColumnNotes &column);

/// "Agent email", "Säljarens telefon", "Store phone": of who or what served, not of who answered.
[[nodiscard]] bool isOfStaff(const ColumnNotes &column);

} // namespace gensvar::map
