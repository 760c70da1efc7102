// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gensvar::store {

class Database;

/// The names of what there is one of in a store (table setting).
namespace setting {
inline constexpr QLatin1StringView uid{"uid"};                         ///< text: 128 random bits in hexadecimal
inline constexpr QLatin1StringView zone{"zone"};                       ///< text: IANA name
inline constexpr QLatin1StringView nextResponseId{"next_response_id"}; ///< the next id to give out, from 1
inline constexpr QLatin1StringView searchMark{"search_mark"};          ///< comments of ids up to it are in the index
inline constexpr QLatin1StringView clustersMark{
    "clusters_change"}; ///< the change up to which the cluster sample follows
inline constexpr QLatin1StringView clustersHalvings{
    "clusters_thinned"};                                  ///< it holds one in 2^n of the clusters, and of the answers
inline constexpr QLatin1StringView eraseKey{"erase_key"}; ///< blob: 32 random bytes
inline constexpr QLatin1StringView keepDays{"keep_days"}; ///< of rejected rows and earlier contents
inline constexpr QLatin1StringView ownDomains{"own_domains"}; ///< text: the company's e-mail domains, spaces between
inline constexpr QLatin1StringView minResponses{"min_responses"};       ///< of a figure that is not marked as small
inline constexpr QLatin1StringView privacyFigures{"privacy_figures"};   ///< of a figure that leaves the team
inline constexpr QLatin1StringView privacyComments{"privacy_comments"}; ///< of comments that do
inline constexpr QLatin1StringView twoNames{"two_names"};               ///< text: pairs of like names that are two
inline constexpr QLatin1StringView sweptAt{"swept_at"}; ///< when these were last looked at, ms since the epoch, UTC
} // namespace setting

/// Reads and writes single settings. Writing belongs inside a Transaction.
class SettingStore
{
public:
    explicit SettingStore(Database &database)
        : m_database(database)
    { }

    [[nodiscard]] base::Result<qint64> number(QLatin1StringView name, qint64 otherwise = 0) const;
    /// From 0, which is none, to bounds::responseIdLimit.
    [[nodiscard]] base::Result<qint64> responseId(QLatin1StringView name) const;
    [[nodiscard]] base::Result<QString> text(QLatin1StringView name) const;     ///< empty: not set
    [[nodiscard]] base::Result<QByteArray> bytes(QLatin1StringView name) const; ///< empty: not set

    base::Result<void> set(QLatin1StringView name, qint64 value);
    base::Result<void> set(QLatin1StringView name, const QString &value);
    base::Result<void> set(QLatin1StringView name, const QByteArray &value);

private:
    Database &m_database;
};

} // namespace gensvar::store
