// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace gensvar::store {

/// What a commit did, to be written with it: the row that a reader follows, and the log of what people did.
struct NewChange
{
    QString what;                 ///< one of change::
    QJsonObject detail{};         ///< what is needed to tell of it and to undo it; nothing personal
    domain::ResponseId firstId{}; ///< the responses touched lie in firstId … lastId; null: none
    domain::ResponseId lastId{};
};

/// A NewChange that was committed.
struct Change : NewChange
{
    qint64 seq = 0;
    QDateTime at; ///< UTC
    QString by;   ///< empty: not told
    std::optional<qint64> undoneBy;
};

/// The words of NewChange::what. Kept in stores.
namespace change {
inline constexpr QLatin1StringView import{"import"};
inline constexpr QLatin1StringView undoImport{"undo_import"};
inline constexpr QLatin1StringView index{"index"}; ///< search caught up with some comments
inline constexpr QLatin1StringView exclude{"exclude"};
inline constexpr QLatin1StringView include{"include"};
inline constexpr QLatin1StringView merge{"merge"};
inline constexpr QLatin1StringView unmerge{"unmerge"};
inline constexpr QLatin1StringView rename{"rename"};
inline constexpr QLatin1StringView group{"group"};
inline constexpr QLatin1StringView ungroup{"ungroup"};
inline constexpr QLatin1StringView addGroup{"add_group"};
inline constexpr QLatin1StringView responsible{"responsible"}; ///< who answers for a value of a dimension
inline constexpr QLatin1StringView colleague{"colleague"};     ///< their name or e-mail
inline constexpr QLatin1StringView removeColleague{"remove_colleague"};
inline constexpr QLatin1StringView erase{"erase"};
inline constexpr QLatin1StringView restore{"restore"}; ///< a backup became the store
inline constexpr QLatin1StringView undo{"undo_change"};
inline constexpr QLatin1StringView repair{"repair"};
inline constexpr QLatin1StringView zone{"zone"};
inline constexpr QLatin1StringView keepDays{"keep_days"};
inline constexpr QLatin1StringView minResponses{"min_responses"};
inline constexpr QLatin1StringView privacyMinimum{"privacy_minimum"};
inline constexpr QLatin1StringView ownDomains{"own_domains"};
} // namespace change

} // namespace gensvar::store
