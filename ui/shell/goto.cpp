// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/goto.h"

#include "models/figuretext.h"
#include "parts/theme.h"
#include "shell/gotopopup.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

using domain::Dimension;

/// Those with most responses; a hundred thousand accounts are found by searching.
static constexpr qsizetype mostValues = 2000;
static constexpr int pauseMs = 200;
static constexpr qsizetype fewestLetters = 2; // of a customer

GoTo::GoTo(session::Session &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_popup)
            findCustomers(m_popup->typed());
    });
}

void GoTo::offer(QAction *action, const QString &what)
{
    m_offers.push_back({action, what});
}

void GoTo::open(QPoint topRight)
{
    if (m_popup && m_popup->isVisible())
        return void(m_popup->close());
    m_popup = new GoToPopup(&m_window);
    m_acts.clear();
    connect(m_popup, &GoToPopup::chosen, this, [this](int id) {
        if (size_t(id) < m_acts.size()) {
            const auto act = m_acts[size_t(id)]; // a copy: it may open this again
            act();
        }
    });
    connect(m_popup, &GoToPopup::typedAnew, this, [this] {
        m_customers.drop();
        m_pause.start();
    });
    addActions(*m_popup);
    addStores(*m_popup);
    if (m_session.isOpen() && m_session.store().responses > 0) {
        for (const Dimension dimension : {Dimension::Department, Dimension::Touchpoint, Dimension::Product,
                                          Dimension::Channel, Dimension::Segment, Dimension::Account})
            ask(dimension);
    }
    m_popup->show(topRight - QPoint(parts::size::margin, parts::size::bar - parts::size::unit));
}

models::Destination GoTo::destination(const QString &text, const QString &what, const QString &keys,
                                      std::function<void()> act)
{
    m_acts.push_back(std::move(act));
    return {text, what, keys, int(m_acts.size() - 1)};
}

static QString plainText(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    return text;
}

void GoTo::addActions(GoToPopup &popup)
{
    QList<models::Destination> list;
    for (const Offer &offer : m_offers) {
        if (!offer.action || !offer.action->isEnabled())
            continue;
        list.append(destination(plainText(*offer.action), offer.what,
                                offer.action->shortcut().toString(QKeySequence::NativeText), [action = offer.action] {
                                    if (action)
                                        action->trigger();
                                }));
    }
    if (m_session.isOpen()) {
        for (const models::PeriodChoice::Preset preset : models::periodPresets()) {
            const models::PeriodChoice choice{preset};
            list.append(destination(models::choiceText(choice), tr("Period"), {}, [this, choice] {
                m_session.views().go(m_session.views().current().with(choice));
            }));
        }
    }
    popup.add(list);
}

void GoTo::addStores(GoToPopup &popup)
{
    QList<models::Destination> list;
    for (const QString &path : m_stores) {
        if (m_session.isOpen() && path == m_session.store().path)
            continue;
        const QFileInfo file(path);
        list.append(destination(file.fileName(), tr("File in %1").arg(QDir::toNativeSeparators(file.path())), {},
                                [this, path] { emit storeWanted(path); }));
    }
    popup.add(list);
}

void GoTo::findCustomers(const QString &typed)
{
    if (!m_session.isOpen() || typed.simplified().size() < fewestLetters)
        return;
    m_customers.await(m_session.findCustomers(typed),
                      [this](const base::Result<QList<flow::FoundCustomer>> &customers) {
                          if (customers && m_popup)
                              showCustomers(*customers);
                      });
}

void GoTo::showCustomers(const QList<flow::FoundCustomer> &customers)
{
    QList<models::Destination> list;
    for (const flow::FoundCustomer &one : customers) {
        QStringList words;
        for (const QString &word : {one.person.name, one.person.customerId, one.person.email, one.person.phone}) {
            if (!word.isEmpty())
                words.append(word);
        }
        list.append(destination(words.mid(0, 2).join(u"  ·  "_s), tr("Customer"), {},
                                [this, newest = one.newest] { emit customerWanted(newest); }));
    }
    if (list.size() >= session::Session::mostFound)
        list.last().what = tr("Customer; there may be more");
    m_popup->setFound(list);
}

void GoTo::ask(Dimension dimension)
{
    // the popup is the guard: what it asked for is dropped with it
    session::whenDone(m_session.values(domain::Axis::of(dimension)), m_popup,
                      [this, dimension](const base::Result<QList<session::Value>> &values) {
                          if (values)
                              addValues(dimension, *values);
                      });
}

void GoTo::addValues(Dimension dimension, const QList<session::Value> &values)
{
    const domain::Axis axis = domain::Axis::of(dimension);
    QList<models::Destination> list;
    for (const session::Value &value : values) {
        if (list.size() == mostValues)
            break;
        if (value.name.isEmpty())
            continue;
        list.append(destination(value.name, models::axisText(axis), {}, [this, axis, name = value.name] {
            const session::View &now = m_session.views().current();
            const bool showsFilter = now.room == session::Room::Overview || now.room == session::Room::Comments;
            m_session.views().go(now.with(axis, {name}).in(showsFilter ? now.room : session::Room::Overview));
        }));
    }
    m_popup->add(list);
}

} // namespace gensvar::shell
