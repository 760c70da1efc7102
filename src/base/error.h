// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVariant>

namespace gensvar::base {

/// The name of something that can go wrong, such as "score_out_of_range". Stable: it is printed in JSON and kept in
/// the store. Each room lists its own in a header codes.h; say/ has a sentence for each.
using Code = QLatin1StringView;

/// Where something went wrong. Empty or zero parts are not known or do not apply.
struct Place
{
    QString file;
    QString sheet;
    qint64 row = 0; ///< as a spreadsheet program numbers it, from 1
    QString column; ///< the header's text

    bool operator==(const Place &) const = default;
};

/// An expected failure: a code with its arguments, never a sentence. The sentence is made where it is shown (say/).
struct Error
{
    QString code;
    QVariantList args; ///< in the order of the sentence's placeholders %1, %2 …
    Place place;

    Error() = default;
    explicit Error(Code c, QVariantList a = {}, Place p = {})
        : code(c)
        , args(std::move(a))
        , place(std::move(p))
    { }
    [[nodiscard]] bool is(Code c) const { return code == c; }
    bool operator==(const Error &) const = default;
};

} // namespace gensvar::base
