// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filteraxes.h"
#include "session/savefile.h"
#include "session/session.h"

namespace gensvar::session {

QFuture<base::Result<Panorama>> Session::panorama(const View &view)
{
    return ask([view, today = today()](flow::Question &question) { return session::panorama(question, view, today); });
}

QFuture<base::Result<CommentsBehind>> Session::commentsBehind(const domain::CommentQuery &query)
{
    return ask([query](flow::Question &question) { return session::commentsBehind(question, query); });
}

QFuture<base::Result<domain::CommentPage>> Session::comments(const domain::CommentQuery &query)
{
    return ask([query](flow::Question &question) { return question.comments(query); });
}

QFuture<base::Result<domain::CustomerCard>> Session::customer(domain::ResponseId response)
{
    return ask([response](flow::Question &question) { return question.customer(response); });
}

QFuture<base::Result<domain::PlatformLedger>> Session::platform(const View &view)
{
    return ask([scope = view.scope(today())](flow::Question &question) { return question.platform(scope); });
}

QFuture<base::Result<QList<domain::ResponseId>>> Session::movedBy(domain::Cause cause, const View &view)
{
    return ask(
        [cause, scope = view.scope(today())](flow::Question &question) { return question.movedBy(cause, scope); });
}

QFuture<base::Result<QList<domain::Comment>>> Session::read(const QList<domain::ResponseId> &ids)
{
    return ask([ids](flow::Question &question) { return question.read(ids); });
}

QFuture<base::Result<QList<flow::FoundCustomer>>> Session::findCustomers(const QString &text)
{
    return m_previewer->post(
        [text](flow::Connection &connection) { return flow::findCustomers(connection, text, mostFound); });
}

QFuture<base::Result<QList<domain::Axis>>> Session::filterAxes()
{
    return ask([locale = QLocale()](flow::Question &question) { return session::filterAxes(question, locale); });
}

QFuture<base::Result<QList<Value>>> Session::values(const domain::Axis &axis)
{
    return ask([axis, locale = QLocale()](flow::Question &question) { return filterValues(question, axis, locale); });
}

QFuture<Session::Imports> Session::imports()
{
    return m_readers->post([](flow::Connection &connection) { return flow::ImportFlow(connection).imports(); });
}

QFuture<base::Result<domain::PastImport>> Session::pastImport(domain::ImportId id)
{
    return m_readers->post([id](flow::Connection &connection) { return flow::ImportFlow(connection).past(id); });
}

QFuture<base::Result<void>> Session::saveLeftOut(const domain::ImportReport &report, const QString &file)
{
    const auto saving = m_previewer->post([report, file, language = m_language](flow::Connection &) {
        return session::saveLeftOut(report, file, language);
    });
    return tellSaved(saving, file);
}

QFuture<base::Result<void>> Session::saveFile(const QString &file, std::function<QByteArray()> content)
{
    const auto saving = m_readers->post(
        [file, content = std::move(content)](flow::Connection &) { return session::saveFile(file, content()); });
    return tellSaved(saving, file);
}

QFuture<base::Result<void>> Session::tellSaved(const QFuture<base::Result<void>> &saving, const QString &file)
{
    whenDone(saving, this, [this, file](const base::Result<void> &saved) {
        if (saved)
            emit fileSaved(file);
    });
    return saving;
}

} // namespace gensvar::session
