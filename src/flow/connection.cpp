// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/connection.h"

#include "rollup/clustersample.h"
#include "rollup/codes.h"
#include "rollup/rollup.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/expiry.h"
#include "store/minresponses.h"
#include "store/owndomains.h"
#include "store/privacy.h"
#include "store/questionstore.h"
#include "store/searchindex.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

struct Connection::Parts
{
    std::unique_ptr<store::Database> database;
};

static store::Access accessFor(OpenMode mode)
{
    switch (mode) {
    case OpenMode::Read:
        return store::Access::Read;
    case OpenMode::Write:
        return store::Access::Write;
    case OpenMode::Create:
        break;
    }
    return store::Access::Create;
}

Connection::Connection(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{ }

Connection::~Connection() = default;

base::Result<std::unique_ptr<Connection>> Connection::open(const QString &path, OpenMode mode, const QTimeZone &zone,
                                                           base::Clock clock)
{
    store::OpenOptions options;
    options.zone = zone;
    options.clock = std::move(clock);
    auto database = store::Database::open(path, accessFor(mode), options);
    if (!database && database.error().is(store::code::storeOlder)) {
        // A reader cannot bring a store up to this version: that takes a moment as its writer.
        auto writer = store::Database::open(path, store::Access::Write, options);
        if (!writer) // where it may not be written, that it is older is why it would have to be
            return base::failure(writer.error().is(store::code::storeReadOnly) ? database : writer);
        // A version that empties what follows the responses has it filled before it is asked; what fails of it follows
        // the next import.
        (void)rollup::catchUpClusters(**writer, {}, {});
        (void)store::indexComments(**writer, {}, {});
        writer->reset();
        database = store::Database::open(path, accessFor(mode), options);
    }
    if (!database)
        return base::failure(database);
    auto parts = std::make_unique<Parts>();
    parts->database = std::move(*database);
    return std::unique_ptr<Connection>(new Connection(std::move(parts)));
}

base::Result<StoreInfo> Connection::info() const
{
    const store::Database &database = *m_parts->database;
    auto responses = rollup::countAll(*m_parts->database);
    if (!responses && responses.error().is(rollup::code::rollupDamaged)) // it is opened all the same, to be repaired
        responses = database.responses();
    const auto newest = store::QuestionStore(*m_parts->database).newestResponse();
    if (!responses || !newest) // a disk that fails makes no store empty
        return base::failure(responses ? newest : responses);
    StoreInfo info;
    info.path = database.path();
    info.responses = *responses;
    info.newestResponse = *newest;
    info.zone = database.zone();
    info.keepDays = store::keepDays(*m_parts->database).value_or(store::usualKeepDays);
    info.minResponses = store::minResponses(*m_parts->database).value_or(store::usualMinResponses);
    info.privacy = store::privacyMinimum(*m_parts->database).value_or(domain::PrivacyMinimum());
    info.uid = database.uid();
    info.ownDomains = store::ownDomains(*m_parts->database).value_or(QStringList());
    info.readOnly = database.isReadOnly();
    if (database.readOnlyWhy())
        info.readOnlyWhy = *database.readOnlyWhy();
    if (database.folder().isShared())
        info.folderNotice = base::Error(store::code::inSharedFolder, {database.path(), database.folder().name});
    return info;
}

store::Database &Connection::database() const
{
    return *m_parts->database;
}

const base::Clock &Connection::clock() const
{
    return m_parts->database->clock();
}

void Connection::setActor(const QString &name)
{
    m_parts->database->setActor(name);
}

QString Connection::actor() const
{
    return m_parts->database->actor();
}

} // namespace gensvar::flow
