// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "flow/namingflow.h"

namespace gensvar::cli {

/// --field: the dimension whose values are named.
void declareNamedField(QCommandLineParser &parser);
[[nodiscard]] base::Result<domain::Dimension> namedField(const Call &call);

/// A value by the name shown, else by what came in; unknown_value where there is none.
[[nodiscard]] base::Result<flow::NamedValue> valueNamed(const flow::NamingFlow &naming, domain::Dimension field,
                                                        const QString &name);
[[nodiscard]] base::Result<QList<domain::ValueId>> valuesNamed(const flow::NamingFlow &naming, domain::Dimension field,
                                                               const QStringList &names);

/// {"change":seq}, or how to take it back.
void printNaming(Output &out, qint64 change);

} // namespace gensvar::cli
