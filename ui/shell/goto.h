// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destinations.h"
#include "session/latest.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QAction;

namespace gensvar::shell {

class GoToPopup;

/// What "go to or do" (Ctrl+K) offers: the window's actions, and the open store's departments and the like, each of
/// which is shown in the overview.
class GoTo : public QObject
{
    Q_OBJECT

public:
    GoTo(session::Session &session, QWidget &window);

    /// To be offered in this order; the shortcut and whether it can be used now are the action's. what: "Page".
    void offer(QAction *action, const QString &what = {});
    void open(QPoint topRight);
    /// Files that were open lately, by path; the open one is left out.
    void offerStores(const QStringList &paths) { m_stores = paths; }

signals:
    void storeWanted(const QString &path);
    void customerWanted(gensvar::domain::ResponseId newest); ///< by the newest of their answers

private:
    struct Offer
    {
        QPointer<QAction> action;
        QString what;
    };
    [[nodiscard]] models::Destination destination(const QString &text, const QString &what, const QString &keys,
                                                  std::function<void()> act);
    void addActions(GoToPopup &popup);
    void ask(domain::Dimension dimension);
    void addStores(GoToPopup &popup);
    void findCustomers(const QString &typed);
    void showCustomers(const QList<flow::FoundCustomer> &customers);
    void addValues(domain::Dimension dimension, const QList<session::Value> &values);

    session::Session &m_session;
    QWidget &m_window;
    std::vector<Offer> m_offers;
    std::vector<std::function<void()>> m_acts; ///< by a destination's id
    QStringList m_stores;
    session::Latest m_customers;
    QTimer m_pause; ///< after a letter, before customers are looked for
    QPointer<GoToPopup> m_popup;
};

} // namespace gensvar::shell
